//! Bodies that go into a file.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::http::file::PartialFile;
use crate::http::receive::{Accepting, Attachment, Destination, Inflow, Taking};
use crate::state::attempt_error::AttemptError;
use crate::state::progress::Progress;

/// A file at this path.
pub(crate) struct Saved(pub(crate) Arc<Path>);

impl Saved {
    async fn save(
        &self,
        mut inflow: Inflow,
        progress: &Progress,
    ) -> Result<Box<dyn Attachment>, AttemptError> {
        let mut file = PartialFile::create(Arc::clone(&self.0)).await?;
        while let Some(chunk) = inflow.chunk(progress).await? {
            file = file.write(chunk).await?;
        }
        Ok(Box::new(file))
    }
}

impl Destination for Saved {
    fn take<'a>(&'a self, inflow: Inflow, _: Duration, progress: &'a Progress) -> Taking<'a> {
        Box::pin(self.save(inflow, progress))
    }
}

/// It is all there, under another name than it will have.
impl Attachment for PartialFile {
    fn is_empty(&self) -> bool {
        self.size() == 0
    }

    fn accept(self: Box<Self>) -> Accepting {
        Box::pin(self.keep())
    }
}
