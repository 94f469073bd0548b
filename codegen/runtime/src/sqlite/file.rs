//! The file a database was opened as: what is written must be found there again.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{Error, Result};

/// A file by its path, and which file that was when it was opened.
#[derive(Debug)]
pub(super) struct File {
    path: PathBuf,
    identity: Identity,
}

/// What tells one file from another that has taken its path.
#[derive(Debug, PartialEq, Eq)]
struct Identity(#[cfg(unix)] (u64, u64));

impl Identity {
    fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            Ok(Self((metadata.dev(), metadata.ino())))
        }
        // Elsewhere an open file cannot be taken from its path.
        #[cfg(not(unix))]
        {
            let _ = metadata;
            Ok(Self())
        }
    }
}

impl File {
    /// The file at `path`, which is open.
    pub(super) fn opened(path: &Path) -> Result<Self> {
        let identity = Identity::of(path)
            .map_err(|cause| Error::Connection(format!("cannot look at {}: {cause}", path.display())))?;
        Ok(Self { path: path.to_owned(), identity })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Asks whether the path still leads to the file: what is written to one without a path is lost when the program
    /// ends. It costs a write one look at the directory.
    ///
    /// # Errors
    /// [`Error::Connection`]: the file was removed, renamed or replaced.
    pub(super) fn check(&self) -> Result<()> {
        let path = self.path.display();
        match Identity::of(&self.path) {
            Ok(found) if found == self.identity => Ok(()),
            Ok(_) => Err(Error::Connection(format!(
                "{path} is another file than the one that was opened; nothing was written: put the file back, or restart \
                 the program to use the new one"
            ))),
            Err(cause) => Err(Error::Connection(format!(
                "{path} was removed or renamed while it was open ({cause}); nothing was written: put the file back, or \
                 restart the program"
            ))),
        }
    }
}
