//! Emitted crates, type-checked without cargo: against the libraries this test itself was linked with.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use tempfile::TempDir;

/// The libraries emitted code uses.
const LIBRARIES: [&str; 3] = ["runtime", "serde", "serde_json"];

/// That the libraries are of one build: a value of one is taken by the others.
const PROBE: &str = "#[derive(serde::Serialize, serde::Deserialize)] pub struct Probe { pub id: runtime::Uuid, pub rest: \
                     serde_json::Value }";

/// A crate in a folder of its own, emitted or written in the language.
#[derive(Debug)]
pub struct Crate {
    folder: TempDir,
    is_schema: bool,
}

impl Crate {
    /// The crate that `files` hold: paths below the output folder, with their texts.
    ///
    /// # Panics
    /// No folder can be made.
    #[must_use]
    pub fn emitted(files: &BTreeMap<String, String>) -> Self {
        Self { is_schema: false, ..Self::schema(files) }
    }

    /// A crate of declarations, as people write one: paths with their texts.
    ///
    /// # Panics
    /// No folder can be made.
    #[must_use]
    pub fn schema(files: &BTreeMap<String, String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder of a file")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Self { folder, is_schema: true }
    }

    /// Type-checks it.
    ///
    /// # Errors
    /// What the Rust compiler says.
    ///
    /// # Panics
    /// The Rust compiler cannot be started, or the libraries are not where the tests were built.
    pub fn check(&self) -> Result<(), String> {
        let root = self.folder.path().join("src/lib.rs");
        if self.is_schema {
            let language = builds("schema_dsl").into_iter().next().expect("the language, built");
            return rustc(&root, &[("schema_dsl", language)]);
        }
        rustc(&root, LINKED.get_or_init(linked))
    }
}

/// The libraries this test was linked with.
static LINKED: OnceLock<Vec<(&'static str, PathBuf)>> = OnceLock::new();

/// Where the libraries of the build are.
fn built() -> PathBuf {
    let program = std::env::current_exe().expect("this test");
    program.parent().expect("its folder").to_owned()
}

/// The builds of a library, the latest first.
fn builds(name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(built()).expect("the folder of the build").flatten().map(|it| it.path());
    let is_it = |it: &PathBuf| {
        let file = it.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let hash = file.strip_prefix(&format!("lib{name}-")).and_then(|it| it.strip_suffix(".rlib"));
        hash.is_some_and(|it| !it.contains('-'))
    };
    let mut found: Vec<PathBuf> = entries.filter(is_it).collect();
    found.sort_by_key(|it| std::cmp::Reverse(it.metadata().and_then(|it| it.modified()).ok()));
    found
}

/// Libraries of one build: a workspace may hold several, with other features each.
fn linked() -> Vec<(&'static str, PathBuf)> {
    let folder = tempfile::tempdir().expect("a folder");
    let probe = folder.path().join("probe.rs");
    fs::write(&probe, PROBE).expect("a file");
    let mut complaint = String::new();
    for runtime in builds(LIBRARIES[0]) {
        for serde in builds(LIBRARIES[1]) {
            for json in builds(LIBRARIES[2]) {
                let libraries = vec![
                    (LIBRARIES[0], runtime.clone()),
                    (LIBRARIES[1], serde.clone()),
                    (LIBRARIES[2], json.clone()),
                ];
                match rustc(&probe, &libraries) {
                    Ok(()) => return libraries,
                    Err(said) => complaint = said,
                }
            }
        }
    }
    panic!("no libraries of one build in {}: {complaint}", built().display());
}

/// Type-checks one crate.
fn rustc(root: &Path, libraries: &[(&str, PathBuf)]) -> Result<(), String> {
    let out = root.parent().expect("a folder of a file");
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args([
        "--edition",
        "2024",
        "--crate-type",
        "lib",
        "--crate-name",
        "emitted",
        "--emit",
        "metadata",
    ]);
    command.arg("--out-dir").arg(out).arg("-L").arg(format!("dependency={}", built().display()));
    for (name, path) in libraries {
        command.arg("--extern").arg(format!("{name}={}", path.display()));
    }
    // Macros find the crate by it, as under cargo.
    command.env("CARGO_MANIFEST_DIR", out.parent().unwrap_or(out));
    let output = command.arg(root).output().expect("the Rust compiler");
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
