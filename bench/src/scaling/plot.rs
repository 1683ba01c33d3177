//! Plots as SVG, both axes being logarithmic.

use std::{error::Error, fs, path::Path};

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
        let all = || self.lines.iter().flat_map(|line| &line.points);
        let (across, up) = (decades(all().map(|point| point.0)), decades(all().map(|point| point.1)));
        let mut chart = ChartBuilder::on(&area);
        chart.caption(self.title, ("sans-serif", 16)).margin(12);
        chart.set_label_area_size(LabelAreaPosition::Left, 64);
        chart.set_label_area_size(LabelAreaPosition::Bottom, 44);
        let mut chart =
            chart.build_cartesian_2d((across.0..across.1).log_scale(), (up.0..up.1).log_scale())?;
        let mut mesh = chart.configure_mesh();
        mesh.x_desc(self.across).y_desc(self.up).x_label_formatter(&number).y_label_formatter(&number);
        mesh.light_line_style(WHITE).draw()?;
        for (line, colour) in self.lines.iter().zip(COLOURS) {
            let series =
                chart.draw_series(LineSeries::new(line.points.iter().copied(), colour.stroke_width(2)))?;
            series.label(line.name).legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour));
            chart.draw_series(line.points.iter().map(|point| Circle::new(*point, 3, colour.filled())))?;
        }
        let mut labels = chart.configure_series_labels();
        labels.position(SeriesLabelPosition::UpperLeft).background_style(WHITE).border_style(BLACK).draw()?;
        area.present()?;
        drop(chart);
        drop(area);
        Ok(())
    }
}

/// The whole decades that all of these are in.
fn decades(all: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let (least, most) = all.fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(one), most.max(one)));
    (10f64.powf(least.log10().floor()), 10f64.powf(most.log10().ceil()))
}

/// A number as people write it.
fn number(number: &f64) -> String {
    match *number {
        large if large >= 999.5 => super::shown(large),
        one if one >= 0.95 => format!("{one:.0}"),
        small => format!("{small}"),
    }
}
