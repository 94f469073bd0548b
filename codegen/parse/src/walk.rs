//! The files of a schema crate: `lib.rs` and every module it names.

use std::path::{Path, PathBuf};

use proc_macro2::Span;
use syn::{Item, ItemStruct, spanned::Spanned};

use crate::{
    Declarations, Diagnostic, Location, Source, Sources,
    depth::{DEEPEST, may_be_deep, too_deep},
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
}

/// Reads the schema crate whose root file is `root` (`…/src/lib.rs`), following `mod name;`.
/// Paths in diagnostics are shown as `shown` in place of the directory of `root`.
#[must_use]
pub fn read_crate(root: &Path, shown: &Path) -> Parsed {
    let mut walk = Walk::default();
    let directory = root.parent().unwrap_or(Path::new("."));
    let name = root.file_name().map(PathBuf::from).unwrap_or_default();
    walk.file(directory, shown, &name, None);
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

#[derive(Default)]
struct Walk {
    sources: Sources,
    declarations: Declarations,
    diagnostics: Vec<Diagnostic>,
    /// Whether a file or an item was lost.
    lost: bool,
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
        let Self { sources, declarations, diagnostics, lost } = self;
        Parsed { sources, declarations, diagnostics, complete: !lost }
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

    fn text(&mut self, source: Source, place: Option<&Place<'_>>) {
        let file = self.sources.files.len();
        let subject = source.path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let parsed = parse(&source.text);
        self.sources.files.push(source);
        match parsed {
            Ok(parsed) => self.items(&parsed.items, file, &subject, place),
            Err((code, error)) => {
                let here = Location { file, span: error.span() };
                self.diagnostics.push(Diagnostic::new(code, here, error.to_string()));
                self.lost = true;
            }
        }
    }

    fn structure(&mut self, item: &ItemStruct, reader: &mut Reader<'_>) {
        let declarations = &mut self.declarations;
        let Some(attribute) = item.attrs.iter().find(|it| {
            ["table", "view", "newtype", "embedded", "document"].iter().any(|word| it.path().is_ident(word))
        }) else {
            return;
        };
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
                    let mut item = item.clone();
                    item.attrs.retain(|it| !it.path().is_ident("enumeration"));
                    self.declarations.enumerations.extend(reader.enumeration(&item));
                }
                Item::Macro(item)
                    if item.mac.path.segments.last().is_some_and(|it| it.ident == "migration") =>
                {
                    self.declarations
                        .migrations
                        .extend(reader.migration(item.mac.tokens.clone(), item.mac.span()));
                }
                Item::Macro(item) if item.mac.path.segments.last().is_some_and(|it| it.ident == "query") => {
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
fn parse(text: &str) -> Result<syn::File, (&'static str, syn::Error)> {
    if may_be_deep(text)
        && let Ok(tokens) = text.parse()
        && let Some(place) = too_deep(tokens)
    {
        let message = format!("this is nested more than {DEEPEST} levels deep");
        return Err(("D0003", syn::Error::new(place, message)));
    }
    syn::parse_file(text).map_err(|error| ("D0001", error))
}
