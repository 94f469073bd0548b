//! Files that do not depend on one another, written side by side.

use std::{collections::VecDeque, sync::Mutex};

use crate::{EmitError, Files};

/// What writes some of the files.
pub(crate) type Job<'a> = Box<dyn FnOnce() -> Result<Files, EmitError> + Send + 'a>;

/// Runs every job on as many threads as the machine has cores; the files do not depend on which.
pub(crate) fn run(jobs: Vec<Job<'_>>) -> Result<Files, EmitError> {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(jobs.len());
    let queue = Mutex::new(VecDeque::from(jobs));
    let work = || -> Result<Files, EmitError> {
        let mut files = Files::new();
        loop {
            let next = queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).pop_front();
            match next {
                Some(job) => files.extend(job()?),
                None => return Ok(files),
            }
        }
    };
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut files = Files::new();
        for worker in running {
            // A worker that panics has found a defect of the compiler, which is shown as such.
            files.extend(worker.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause))?);
        }
        Ok(files)
    })
}
