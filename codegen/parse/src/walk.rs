//! The files of a schema crate: `lib.rs` and every module it names.

use std::path::{Path, PathBuf};

use proc_macro2::Span;
use syn::{Item, ItemStruct, spanned::Spanned};

use crate::{
    Declarations, Diagnostic, Location, Source, Sources, brackets,
    depth::{DEEPEST, may_be_deep, too_deep},
    plain,
    table::Reader,
};

/// What was read of a schema crate.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The files.
    pub sources: Sources,
    /// What they declare.
    pub declarations: Declarations,
    /// What is wrong with how it is written.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether every declaration could be read all the same.
    pub complete: bool,
    /// Where each item stands that is the language's: its attributes and all of it.
    pub items: Vec<Location>,
}

/// Reads the schema crate whose root file is `root` (`…/src/lib.rs`), following `mod name;`.
/// Paths in diagnostics are shown as `shown` in place of the directory of `root`.
#[must_use]
pub fn read_crate(root: &Path, shown: &Path) -> Parsed {
    let mut walk = Walk::default();
    let directory = root.parent().unwrap_or(Path::new("."));
    let name = root.file_name().map(PathBuf::from).unwrap_or_default();
    walk.file(directory, shown, &name, None);
    // A file of any other name stands alone among others that are not its own.
    if name == Path::new("lib.rs") {
        walk.orphans(directory, shown);
    }
    walk.finish()
}

/// Parses texts that are already in memory, each a whole module of its own.
#[must_use]
pub fn read_sources(files: Vec<Source>) -> Parsed {
    let mut walk = Walk::default();
    for source in files {
        walk.text(source, None);
    }
    walk.finish()
}

/// What a file of declarations holds at least one of.
const WORDS: [&str; 8] = [
    "#[table(",
    "#[view(",
    "#[enumeration]",
    "#[newtype]",
    "#[embedded]",
    "#[document]",
    "migration!",
    "query!",
];

/// Whether a text declares something of the language.
fn declares(text: &str) -> bool {
    let code = text.lines().filter(|it| !it.trim_start().starts_with("//"));
    code.into_iter().any(|line| WORDS.iter().any(|it| line.contains(it)))
}

/// The Rust files below a folder that belong to a library, in order.
fn rust_files(directory: &Path, below: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(directory.join(below)) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = below.join(entry.file_name());
        // Programs beside the library are crates of their own.
        if name == Path::new("main.rs") || name == Path::new("bin") {
            continue;
        }
        if directory.join(&name).is_dir() {
            found.extend(rust_files(directory, &name));
        } else if name.extension().is_some_and(|it| it == "rs") {
            found.push(name);
        }
    }
    found.sort();
    found
}

#[derive(Default)]
struct Walk {
    sources: Sources,
    declarations: Declarations,
    diagnostics: Vec<Diagnostic>,
    /// Whether a file or an item was lost.
    lost: bool,
    items: Vec<Location>,
}

/// Where the modules of a file are looked for.
struct Place<'a> {
    directory: &'a Path,
    shown: &'a Path,
    /// The folder of the file's own submodules, below `directory`.
    nested: PathBuf,
}

impl Walk {
    fn finish(self) -> Parsed {
        let Self { sources, declarations, diagnostics, lost, items } = self;
        Parsed { sources, declarations, diagnostics, complete: !lost, items }
    }

    fn file(&mut self, directory: &Path, shown: &Path, name: &Path, mentioned: Option<Location>) {
        let stem = name.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let parent = name.parent().unwrap_or(Path::new(""));
        let nested = if stem == "lib" || stem == "mod" { parent.to_owned() } else { parent.join(stem) };
        match std::fs::read_to_string(directory.join(name)) {
            Ok(text) => {
                let source = Source { path: shown.join(name), text };
                self.text(source, Some(&Place { directory, shown, nested }));
            }
            Err(error) => {
                let here = mentioned.unwrap_or(Location { file: 0, span: Span::call_site() });
                let message = format!("cannot read {}: {error}", shown.join(name).display());
                if self.sources.files.is_empty() {
                    self.sources.files.push(Source { path: shown.join(name), text: String::new() });
                }
                self.diagnostics.push(Diagnostic::new("D0002", here, message));
                self.lost = true;
            }
        }
    }

    /// Files that declare something and are part of no module: the compiler never sees them.
    fn orphans(&mut self, directory: &Path, shown: &Path) {
        let known: Vec<PathBuf> = self.sources.files.iter().map(|it| it.path.clone()).collect();
        for name in rust_files(directory, Path::new("")) {
            let path = shown.join(&name);
            let Ok(text) = std::fs::read_to_string(directory.join(&name)) else { continue };
            if known.contains(&path) || !declares(&text) {
                continue;
            }
            let file = self.sources.files.len();
            let here = Location { file, span: brackets::span_at(&text, 0) };
            let stem = name.file_stem().filter(|it| *it != "mod").or_else(|| name.parent()?.file_name());
            let module = stem.map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
            self.sources.files.push(Source { path, text });
            self.diagnostics.push(
                Diagnostic::new("D0005", here, "this file is part of no module, so nothing in it counts")
                    .help(format!("name it in the file above it: `mod {module};`, or remove it")),
            );
            self.lost = true;
        }
    }

    fn text(&mut self, source: Source, place: Option<&Place<'_>>) {
        let file = self.sources.files.len();
        let subject = source.path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let parsed = parse(&source.text, file);
        self.sources.files.push(source);
        match parsed {
            Ok(parsed) => self.items(&parsed.items, file, &subject, place),
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                self.lost = true;
            }
        }
    }

    fn structure(&mut self, item: &ItemStruct, reader: &mut Reader<'_>) {
        let declarations = &mut self.declarations;
        let Some(attribute) = item.attrs.iter().find(|it| {
            ["table", "view", "newtype", "embedded", "document"].iter().any(|word| it.path().is_ident(word))
        }) else {
            return plain::structure(item, reader, &mut declarations.plain);
        };
        self.items.push(Location::of(reader.file, item));
        let path = attribute.path();
        if path.is_ident("table") {
            match attribute.parse_args() {
                Ok(name) => declarations.tables.extend(reader.table(&name, item)),
                Err(error) => reader.syntax(&error),
            }
        } else if path.is_ident("view") {
            match attribute.parse_args() {
                Ok(arguments) => declarations.views.extend(reader.view(&arguments, item)),
                Err(error) => reader.syntax(&error),
            }
        } else if path.is_ident("newtype") {
            declarations.newtypes.extend(reader.newtype(item));
        } else if path.is_ident("embedded") {
            declarations.embeddables.extend(reader.embeddable(item));
        } else {
            declarations.documents.extend(reader.document(item));
        }
    }

    fn items(&mut self, items: &[Item], file: usize, subject: &str, place: Option<&Place<'_>>) {
        for item in items {
            let mut reader = Reader::new(file, subject);
            match item {
                Item::Struct(item) => self.structure(item, &mut reader),
                Item::Enum(item) if item.attrs.iter().any(|it| it.path().is_ident("enumeration")) => {
                    self.items.push(Location::of(file, item));
                    let mut item = item.clone();
                    item.attrs.retain(|it| !it.path().is_ident("enumeration"));
                    self.declarations.enumerations.extend(reader.enumeration(&item));
                }
                Item::Enum(item) => plain::enumeration(item, &mut reader, &mut self.declarations.plain),
                Item::Macro(item)
                    if item.mac.path.segments.last().is_some_and(|it| it.ident == "migration") =>
                {
                    self.items.push(Location::of(file, item));
                    self.declarations
                        .migrations
                        .extend(reader.migration(item.mac.tokens.clone(), item.mac.span()));
                }
                Item::Macro(item) if item.mac.path.segments.last().is_some_and(|it| it.ident == "query") => {
                    self.items.push(Location::of(file, item));
                    self.declarations.queries.extend(reader.queries(item.mac.tokens.clone()));
                }
                Item::Mod(module) => match (&module.content, place) {
                    (Some((_, items)), _) => self.items(items, file, subject, place),
                    (None, Some(place)) => {
                        let here = Location { file, span: module.ident.span() };
                        let flat = place.nested.join(format!("{}.rs", module.ident));
                        let deep = place.nested.join(module.ident.to_string()).join("mod.rs");
                        let name = if place.directory.join(&deep).is_file() { deep } else { flat };
                        self.file(place.directory, place.shown, &name, Some(here));
                    }
                    (None, None) => {}
                },
                _ => {}
            }
            let complaints = reader.take();
            // Attributes that are unknown or say it wrong leave the item itself whole.
            self.lost |= complaints.iter().any(|it| !matches!(it.code, "D0101" | "D0105" | "D0108"));
            self.diagnostics.extend(complaints);
        }
    }
}

/// Parses a file, unless it nests deeper than the parser should go.
fn parse(text: &str, file: usize) -> Result<syn::File, Box<Diagnostic>> {
    let at = |span| Location { file, span };
    if may_be_deep(text)
        && let Ok(tokens) = text.parse()
        && let Some(place) = too_deep(tokens)
    {
        let message = format!("this is nested more than {DEEPEST} levels deep");
        return Err(Box::new(Diagnostic::new("D0003", at(place), message)));
    }
    syn::parse_file(text).map_err(|error| {
        let Some(found) = brackets::unmatched(text) else {
            return Box::new(Diagnostic::new("D0001", at(error.span()), error.to_string()));
        };
        let opens = matches!(found.bracket, '(' | '[' | '{');
        let word = if opens { "is never closed" } else { "closes nothing" };
        let here = at(brackets::span_at(text, found.at));
        let mut diagnostic = Diagnostic::new("D0004", here, format!("this `{}` {word}", found.bracket));
        if let Some(suspect) = found.suspect {
            let suspect = at(brackets::span_at(text, suspect));
            diagnostic = diagnostic.also(suspect, "perhaps this one: its end is indented otherwise");
        }
        Box::new(diagnostic)
    })
}
