//! The checked-in output: what of a folder is the compiler's, whether it is what the compiler would write, and writing
//! it. What somebody else put there is named and left alone.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use similar::TextDiff;

use crate::Files;

/// The folders below the output folder that the compiler writes to.
const FOLDERS: [&str; 3] = ["docs", "sql", "src"];

/// What every emitted file says of itself but JSON, which has no comments and stands beside the folders, each under one
/// name that is the compiler's.
pub const MARK: &str = "Written by `cargo xtask gen`";

/// How many lines of a file the mark is looked for in: comments of the declaration may stand before it.
const MARKED_WITHIN: usize = 200;

/// Why output was not compared or written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file or folder cannot be read, written or removed.
    #[error("{path}: {cause}")]
    Io {
        /// The file or folder, below the output folder.
        path: String,
        /// Why not.
        #[source]
        cause: io::Error,
    },
    /// Files of somebody else have the names of files the compiler writes; nothing was written.
    #[error(
        "{} here and not written by the compiler: rename or remove {}, and run it again; nothing was written",
        .0.join(", ") + if .0.len() == 1 { " is" } else { " are" },
        if .0.len() == 1 { "it" } else { "them" }
    )]
    InTheWay(Vec<String>),
}

/// What writing did, by paths below the output folder.
#[derive(Debug, Default)]
pub struct Written {
    /// Files that are new or other than before.
    pub wrote: Vec<String>,
    /// Files of the compiler's that it does not write any more.
    pub removed: Vec<String>,
    /// Files of somebody else in the compiler's folders, which were left alone.
    pub foreign: Vec<String>,
}

/// A checked-in file that is not what the compiler would write.
#[derive(Debug, Clone)]
pub struct Stale {
    /// Its path below the output folder, with forward slashes.
    pub path: String,
    /// What would change, as a unified diff.
    pub diff: String,
}

/// The folder below `out` as it is held against `files`.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The files that differ, by path: those the compiler would write otherwise, and its own that it would remove.
    pub stale: Vec<Stale>,
    /// Files of somebody else in the compiler's folders.
    pub foreign: Vec<String>,
}

/// Holds what is checked in below `out` against `files`.
///
/// # Errors
/// A file cannot be read.
pub fn compare(out: &Path, files: &Files) -> Result<Comparison, OutputError> {
    let standing = Standing::of(out, files)?;
    let mut stale = Vec::new();
    for path in standing.changed.iter().chain(&standing.removed).chain(&standing.in_the_way) {
        // A file that is missing differs from every text; one that goes, from an empty one.
        let old = standing_text(out, path)?;
        let new = files.get(path).map_or("", String::as_str);
        let diff = TextDiff::from_lines(old.as_deref().unwrap_or(""), new)
            .unified_diff()
            .context_radius(2)
            .header(&format!("a/{path}"), &format!("b/{path}"))
            .to_string();
        stale.push(Stale { path: path.clone(), diff });
    }
    Ok(Comparison { stale, foreign: standing.foreign })
}

/// Makes `out` hold `files`, and removes files that an earlier run wrote and this one does not.
///
/// # Errors
/// [`OutputError::InTheWay`] before anything is written; otherwise a file cannot be read, written or removed.
pub fn write(out: &Path, files: &Files) -> Result<Written, OutputError> {
    let standing = Standing::of(out, files)?;
    if !standing.in_the_way.is_empty() {
        return Err(OutputError::InTheWay(standing.in_the_way));
    }
    let folders: BTreeSet<PathBuf> =
        standing.changed.iter().filter_map(|it| Path::new(it).parent().map(Path::to_owned)).collect();
    for folder in folders {
        fs::create_dir_all(out.join(&folder)).map_err(failed(&folder.to_string_lossy()))?;
    }
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let write = |paths: &[String]| {
        paths.iter().try_for_each(|path| match files.get(path) {
            Some(text) => fs::write(out.join(path), text).map_err(failed(path)),
            None => fs::remove_file(out.join(path)).map_err(failed(path)),
        })
    };
    let all: Vec<String> = standing.changed.iter().chain(&standing.removed).cloned().collect();
    std::thread::scope(|scope| {
        let shares = all.chunks(all.len().div_ceil(workers).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(|| write(share))).collect();
        running
            .into_iter()
            .try_for_each(|it| it.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause)))
    })?;
    Ok(Written { wrote: standing.changed, removed: standing.removed, foreign: standing.foreign })
}

fn failed(path: &str) -> impl FnOnce(io::Error) -> OutputError {
    let path = path.to_owned();
    move |cause| OutputError::Io { path, cause }
}

/// What stands below the output folder, by what is to become of it.
#[derive(Debug, Default)]
struct Standing {
    /// To be written.
    changed: Vec<String>,
    /// Written by an earlier run, and to be removed.
    removed: Vec<String>,
    /// Somebody else's, under a name of ours.
    in_the_way: Vec<String>,
    /// Somebody else's.
    foreign: Vec<String>,
}

impl Standing {
    fn of(out: &Path, files: &Files) -> Result<Self, OutputError> {
        let mut paths: BTreeSet<String> = files.keys().cloned().collect();
        for folder in FOLDERS {
            collect(out, Path::new(folder), &mut paths)?;
        }
        let mut standing = Self::default();
        for path in paths {
            let found = standing_text(out, &path)?;
            match (files.get(&path), found) {
                (Some(text), Some(found)) if found == *text => {}
                (Some(_), Some(found)) if !path.ends_with(".json") && !is_marked(&found) => {
                    standing.in_the_way.push(path);
                }
                (Some(_), _) => standing.changed.push(path),
                (None, Some(found)) if is_marked(&found) => standing.removed.push(path),
                (None, _) => standing.foreign.push(path),
            }
        }
        Ok(standing)
    }
}

/// Whether a text says that the compiler wrote it.
fn is_marked(text: &str) -> bool {
    let comment = |line: &str| line.trim_start_matches(['/', '!', '-', ' ']).starts_with(MARK);
    text.lines().take(MARKED_WITHIN).any(comment)
}

/// The text of a file, whatever its bytes; none where there is none.
fn standing_text(out: &Path, path: &str) -> Result<Option<String>, OutputError> {
    match fs::read(out.join(path)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        // A link to a folder is not a file of ours.
        Err(cause) if cause.kind() == io::ErrorKind::IsADirectory => Ok(Some(String::new())),
        Err(cause) => Err(failed(path)(cause)),
    }
}

fn collect(out: &Path, folder: &Path, paths: &mut BTreeSet<String>) -> Result<(), OutputError> {
    let shown = folder.to_string_lossy().replace('\\', "/");
    let entries = match fs::read_dir(out.join(folder)) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(failed(&shown)(cause)),
    };
    for entry in entries {
        let entry = entry.map_err(failed(&shown))?;
        let path = folder.join(entry.file_name());
        if entry.file_type().map_err(failed(&shown))?.is_dir() {
            collect(out, &path, paths)?;
        } else {
            paths.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Files, MARK, OutputError, compare, write};

    fn files(paths: &[&str]) -> Files {
        paths
            .iter()
            .map(|it| ((*it).to_owned(), format!("//! What it is.\n//! {MARK}; do not edit.\n")))
            .collect()
    }

    #[test]
    fn only_what_the_compiler_wrote_is_removed_or_written_over() {
        let directory = tempfile::tempdir().expect("a directory");
        let out = directory.path();
        let first = write(out, &files(&["src/a.rs", "src/b.rs"])).expect("written");
        assert_eq!((first.wrote.len(), first.foreign.len()), (2, 0));
        fs::write(out.join("src/mine.rs"), "pub fn mine() {}\n").expect("mine");
        fs::write(out.join("src/picture.bin"), [0xff, 0xfe, 0x00]).expect("not a text");
        fs::create_dir_all(out.join("sql/sqlite")).expect("a folder");
        fs::write(out.join("sql/sqlite/seed.sql"), "INSERT INTO t VALUES (1);\n").expect("mine");
        let mine = ["sql/sqlite/seed.sql", "src/mine.rs", "src/picture.bin"];
        assert_eq!(compare(out, &files(&["src/a.rs"])).expect("read").foreign, mine);
        let second = write(out, &files(&["src/a.rs"])).expect("written");
        assert_eq!((second.wrote, second.removed), (vec![], vec!["src/b.rs".to_owned()]));
        assert_eq!(second.foreign, mine);
        for path in mine {
            assert!(out.join(path).exists(), "{path}");
        }
        assert!(!out.join("src/b.rs").exists());
        // A name of ours that somebody has taken stops everything.
        let refused = write(out, &files(&["src/a.rs", "src/mine.rs", "src/new.rs"])).expect_err("refused");
        assert!(matches!(&refused, OutputError::InTheWay(paths) if paths == &["src/mine.rs"]), "{refused}");
        assert!(!out.join("src/new.rs").exists());
        assert_eq!(fs::read_to_string(out.join("src/mine.rs")).expect("mine"), "pub fn mine() {}\n");
    }

    #[test]
    fn what_was_edited_by_hand_is_stale() {
        let directory = tempfile::tempdir().expect("a directory");
        let out = directory.path();
        write(out, &files(&["src/a.rs"])).expect("written");
        fs::write(out.join("src/a.rs"), format!("//! {MARK}; do not edit.\nedited\n")).expect("edited");
        let found = compare(out, &files(&["src/a.rs"])).expect("read");
        assert!(found.stale.iter().any(|it| it.diff.contains("-edited")), "{found:?}");
        assert_eq!(write(out, &files(&["src/a.rs"])).expect("written").wrote, ["src/a.rs"]);
        assert!(compare(out, &files(&["src/a.rs"])).expect("read").stale.is_empty());
    }
}
