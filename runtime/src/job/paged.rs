//! Jobs whose response says where the next one begins.

use std::time::Duration;

use crate::job::Job;

/// A job that brings one page of many, or one piece of news after another.
/// [`Connection::pages`](crate::Connection::pages) runs it again and again. The generator writes this for all such
/// operations; one that is written by hand can have it, too.
pub trait PagedJob: Job + Clone {
    /// Whether every response names a next one, so that there is no end: news, and not the pages of a list.
    const ENDLESS: bool;

    /// Has the next request begin where a response ended.
    fn continue_at(&mut self, token: &str);

    /// Where the response ended; none if it is the last page.
    fn next_token(response: &Self::Response) -> Option<&str>;

    /// Lets the server wait for news for so long, if the job can say that and says nothing else.
    fn wait_for_news(&mut self, time: Duration) {
        let _ = time;
    }
}
