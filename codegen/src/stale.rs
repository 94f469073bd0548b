//! Whether checked-in output is what the compiler would write.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::Files;

/// A checked-in file that is not what the compiler would write.
#[derive(Debug, Clone)]
pub struct Stale {
    /// Its path below the output folder, with forward slashes.
    pub path: String,
    /// What would change, as a unified diff.
    pub diff: String,
}

/// The files below `out` that differ from `files`, by path; files the compiler would not write are among
/// them when they stand in a folder it owns.
///
/// # Errors
/// A file cannot be read.
pub fn stale(out: &Path, files: &Files) -> io::Result<Vec<Stale>> {
    let mut stale = Vec::new();
    for path in differing(out, files)? {
        let old = read(out, &path)?.unwrap_or_default();
        let new = files.get(&path).cloned().unwrap_or_default();
        let diff = TextDiff::from_lines(&old, &new)
            .unified_diff()
            .context_radius(2)
            .header(&format!("a/{path}"), &format!("b/{path}"))
            .to_string();
        stale.push(Stale { path, diff });
    }
    Ok(stale)
}

/// The paths of those files.
pub(crate) fn differing(out: &Path, files: &Files) -> io::Result<Vec<String>> {
    let mut paths: BTreeSet<String> = files.keys().cloned().collect();
    for owned in ["docs", "sql", "src"] {
        collect(out, &PathBuf::from(owned), &mut paths)?;
    }
    let mut differing = Vec::new();
    for path in paths {
        if read(out, &path)?.as_ref() != files.get(&path) {
            differing.push(path);
        }
    }
    Ok(differing)
}

fn read(out: &Path, path: &str) -> io::Result<Option<String>> {
    match fs::read_to_string(out.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn collect(out: &Path, folder: &Path, paths: &mut BTreeSet<String>) -> io::Result<()> {
    let entries = match fs::read_dir(out.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(out, &path, paths)?;
        } else {
            paths.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}
