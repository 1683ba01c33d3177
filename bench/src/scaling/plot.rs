//! Plots as SVG.

use std::{error::Error, fs, ops::Range, path::Path};

use plotters::prelude::*;

use crate::files::told;

/// Costs against sizes.
pub struct Plot<'a> {
    /// The file's name.
    pub file: &'a str,
    pub title: &'a str,
    /// What the sizes are.
    pub across: &'a str,
    /// The unit of the costs.
    pub up: &'a str,
    pub scale: Scale,
    pub lines: Vec<Line<'a>>,
}

/// One thing's costs.
pub struct Line<'a> {
    pub name: &'a str,
    pub points: Vec<(f64, f64)>,
}

const SIZE: (u32, u32) = (640, 420);
/// Colours that stay apart for the colour-blind, and on white and black.
const COLOURS: [RGBColor; 3] = [RGBColor(0, 114, 178), RGBColor(213, 94, 0), RGBColor(130, 130, 130)];

impl Plot<'_> {
    /// Writes the plot into this folder.
    pub fn write(&self, folder: &Path) -> Result<(), String> {
        fs::create_dir_all(folder).map_err(|why| told(folder, why))?;
        let path = folder.join(format!("{}.svg", self.file));
        let mut text = String::new();
        self.draw(&mut text).map_err(|why| told(&path, why))?;
        fs::write(&path, text).map_err(|why| told(&path, why))
    }

    fn draw(&self, text: &mut String) -> Result<(), Box<dyn Error + '_>> {
        let area = SVGBackend::with_string(text, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        let scale = self.scale;
        let points = |line: &Line<'_>| -> Vec<(f64, f64)> {
            line.points.iter().map(|(across, up)| (scale.place(*across), scale.place(*up))).collect()
        };
        let all: Vec<_> = self.lines.iter().flat_map(points).collect();
        let across = scale.axis(all.iter().map(|point| point.0));
        let up = scale.axis(all.iter().map(|point| point.1));
        let mut chart = ChartBuilder::on(&area);
        chart.caption(self.title, ("sans-serif", 16)).margin(12).margin_right(40);
        chart.set_label_area_size(LabelAreaPosition::Left, 64);
        chart.set_label_area_size(LabelAreaPosition::Bottom, 44);
        let mut chart = chart.build_cartesian_2d(across.range, up.range)?;
        let mut mesh = chart.configure_mesh();
        let label = |place: &f64| number(scale.size(*place));
        mesh.x_desc(self.across).x_labels(across.labels).x_label_formatter(&label);
        mesh.y_desc(self.up).y_labels(up.labels).y_label_formatter(&label);
        mesh.light_line_style(WHITE).draw()?;
        for (line, colour) in self.lines.iter().zip(COLOURS) {
            let style = colour.stroke_width(2);
            let series = chart.draw_series(LineSeries::new(points(line), style))?;
            series.label(line.name).legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], style));
            chart
                .draw_series(points(line).into_iter().map(|point| Circle::new(point, 3, colour.filled())))?;
        }
        let mut labels = chart.configure_series_labels();
        labels.position(SeriesLabelPosition::UpperLeft).background_style(WHITE).border_style(BLACK).draw()?;
        area.present()?;
        drop(chart);
        drop(area);
        Ok(())
    }
}

/// How sizes and costs are laid out.
#[derive(Clone, Copy, PartialEq)]
pub enum Scale {
    /// Each decade takes the same room.
    Logarithmic,
    /// From nought.
    Linear,
}

struct Axis {
    range: Range<f64>,
    /// About so many labels.
    labels: usize,
}

impl Scale {
    fn place(self, size: f64) -> f64 {
        if self == Self::Logarithmic { size.log10() } else { size }
    }

    fn size(self, place: f64) -> f64 {
        if self == Self::Logarithmic { 10f64.powf(place) } else { place }
    }

    fn axis(self, places: impl Iterator<Item = f64> + Clone) -> Axis {
        let (least, most) = (places.clone().fold(f64::MAX, f64::min), places.fold(f64::MIN, f64::max));
        match self {
            Self::Linear => Axis { range: 0.0..most * 1.1, labels: 6 },
            Self::Logarithmic => {
                let (begin, end) = (least.floor(), most.ceil());
                Axis { range: begin..end, labels: (end - begin) as usize + 1 }
            }
        }
    }
}

/// A number as people write it.
fn number(number: f64) -> String {
    match number {
        large if large >= 999.5 => super::shown(large),
        // Powers of ten aren't quite what they should be.
        small => format!("{}", (small * 1e6).round() / 1e6),
    }
}
