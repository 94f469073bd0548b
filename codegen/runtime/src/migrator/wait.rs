//! Waiting for somebody else, visibly and not for ever.

use std::time::{Duration, Instant};

use super::{Event, Options, Tell};
use crate::Error;

/// How often a lock is asked for.
const POLL: Duration = Duration::from_millis(50);

/// A wait that is under way.
pub(super) struct Wait<'a> {
    options: &'a Options,
    start: Instant,
    /// How long it is too short to be worth a word.
    quiet: Duration,
    told: bool,
}

impl<'a> Wait<'a> {
    pub(super) fn new(options: &'a Options, quiet: Duration) -> Self {
        Self { options, start: Instant::now(), quiet: quiet.min(options.wait / 2), told: false }
    }

    /// Waits a little; whether to ask again.
    pub(super) async fn a_little(&mut self, tell: &mut Tell<'_>) -> bool {
        if self.start.elapsed() >= self.options.wait {
            return false;
        }
        if !self.told && self.start.elapsed() >= self.quiet {
            self.told = true;
            tell(Event::Waiting);
        }
        tokio::time::sleep(POLL).await;
        true
    }

    /// What is said when it was in vain; `who` is in the way, as far as that is known.
    pub(super) fn in_vain(&self, who: &str) -> Error {
        Error::Migration(format!(
            "another process{who} has been migrating this database for more than {} seconds; wait until it is done, \
             or end it: its lock is then free",
            self.options.wait.as_secs()
        ))
    }
}
