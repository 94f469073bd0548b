//! What is wrong with a whole schema crate, found once and shown line by line: each macro asks for the complaints about
//! what it stands on, so that an editor underlines the words themselves.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use diglot_parse::{Diagnostic, Location, Sources};
use proc_macro2::{LineColumn, Span, TokenStream, TokenTree};
use quote::quote;

/// A complaint, and where it is shown.
struct Complaint {
    file: PathBuf,
    start: LineColumn,
    end: LineColumn,
    text: String,
}

/// A schema crate that was read, with what is wrong with it.
pub(crate) struct Checked {
    /// The files, as long as they are the same.
    files: Vec<(PathBuf, Option<SystemTime>)>,
    complaints: Vec<Complaint>,
    /// All of it, drawn for people.
    drawn: Option<String>,
    /// What no macro stands on, drawn for people.
    elsewhere: Option<String>,
}

/// The crate that was read last: every macro of a crate asks for the same one.
static LAST: Mutex<Option<(PathBuf, Arc<Checked>)>> = Mutex::new(None);

/// When a file was written; none where that cannot be told.
fn written(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|it| it.modified()).ok()
}

impl Checked {
    /// The crate that is being compiled.
    pub(crate) fn current() -> Option<Arc<Self>> {
        let directory = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR")?).join("src");
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, checked)) = &*last
            && *of == directory
            && checked.files.iter().all(|(file, when)| when.is_some() && written(file) == *when)
        {
            return Some(checked.clone());
        }
        let checked = Arc::new(Self::read(&directory));
        *last = Some((directory, checked.clone()));
        Some(checked)
    }

    fn read(directory: &Path) -> Self {
        // The files are read here, not by the Rust compiler, whose spans know nothing of them.
        proc_macro2::fallback::force();
        let parsed = diglot_parse::read_crate(&directory.join("lib.rs"), Path::new("src"));
        let found = diglot_check::resolve(&parsed).err().unwrap_or_default();
        let path = |file: usize| {
            let shown = parsed.sources.files.get(file).map(|it| it.path.as_path())?;
            let path = directory.join(shown.strip_prefix("src").unwrap_or(shown));
            Some(path.canonicalize().unwrap_or(path))
        };
        let inside = |it: &Location| {
            let holds = |item: &&Location| {
                let (item, place) = (item.range(), it.range());
                item.start <= place.start && place.start < item.end
            };
            parsed.items.iter().filter(|item| item.file == it.file).any(|item| holds(&item))
        };
        let (on_items, elsewhere): (Vec<Diagnostic>, Vec<Diagnostic>) =
            found.iter().cloned().partition(|it| inside(&it.primary.0));
        // How an item is written is complained of by its own macro already.
        let syntax = |it: &&Diagnostic| {
            let (place, code) = (it.primary.0, it.code);
            parsed.diagnostics.iter().any(|other| {
                other.code == code
                    && other.primary.0.file == place.file
                    && other.primary.0.range() == place.range()
            })
        };
        let complaints = on_items.iter().filter(|it| !syntax(it)).filter_map(|it| {
            let span = it.primary.0.span;
            let text = text(it, &parsed.sources);
            Some(Complaint { file: path(it.primary.0.file)?, start: span.start(), end: span.end(), text })
        });
        let complaints = complaints.collect();
        let draw =
            |it: &[Diagnostic]| (!it.is_empty()).then(|| diglot_parse::render(it, &parsed.sources, false));
        let (drawn, elsewhere) = (draw(&found), draw(&elsewhere));
        let files = (0..parsed.sources.files.len()).filter_map(path).map(|it| (it.clone(), written(&it)));
        let files = files.collect();
        proc_macro2::fallback::unforce();
        Self { files, complaints, drawn, elsewhere }
    }

    /// The files that were read.
    pub(crate) fn files(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|it| it.0.as_path())
    }

    /// What is left to say where the whole is checked: everything, unless the macros can tell where they stand.
    pub(crate) fn left(&self, macros_know_their_place: bool) -> Option<&str> {
        if macros_know_their_place { self.elsewhere.as_deref() } else { self.drawn.as_deref() }
    }
}

/// A complaint as the compiler prints it, without the lines of the source it shows itself.
pub(crate) fn text(complaint: &Diagnostic, sources: &Sources) -> String {
    let mut text = format!("{} [{}]", complaint.message, complaint.code);
    if !complaint.primary.1.is_empty() {
        text.push_str(&format!("\n{}", complaint.primary.1));
    }
    for (location, label) in &complaint.secondary {
        let file = sources.files.get(location.file).map(|it| it.path.display().to_string());
        let line = location.span.start().line;
        text.push_str(&format!("\nnote: {}:{line}: {label}", file.unwrap_or_else(|| "here".to_owned())));
    }
    for help in &complaint.help {
        text.push_str(&format!("\nhelp: {help}"));
    }
    text
}

/// The file a macro stands in, where the compiler tells.
pub(crate) fn here() -> Option<PathBuf> {
    let file = Span::call_site().local_file()?;
    Some(file.canonicalize().unwrap_or(file))
}

/// What the check of the whole crate has to say about the item a macro stands on, of these tokens.
pub(crate) fn errors(tokens: &TokenStream) -> TokenStream {
    let Some(file) = here() else { return TokenStream::new() };
    let Some(checked) = Checked::current() else { return TokenStream::new() };
    let mut leaves = Vec::new();
    gather(tokens.clone(), &mut leaves);
    let call = Span::call_site();
    let start = leaves.first().map_or(call.start(), |it| it.span().start().min(call.start()));
    let end = leaves.last().map_or(call.end(), |it| it.span().end().max(call.end()));
    let ours = checked.complaints.iter().filter(|it| it.file == file && start <= it.start && it.start < end);
    let errors = ours.map(|it| {
        let covered = leaves.iter().filter(|leaf| {
            let span = leaf.span();
            span.start() < it.end && it.start < span.end()
        });
        let covered: TokenStream = covered.cloned().collect();
        let mut text = it.text.clone();
        let shown = covered.clone().into_iter().next().map_or(call, |it| it.span());
        if shown.start().line < it.start.line {
            // In a text of many lines the compiler underlines the whole.
            text.push_str(&format!("\nnote: in line {}", it.start.line));
        }
        let error = if covered.is_empty() {
            syn::Error::new(call, text)
        } else {
            syn::Error::new_spanned(covered, text)
        };
        error.to_compile_error()
    });
    quote!(#(#errors)*)
}

/// The tokens that hold no others, in order.
fn gather(tokens: TokenStream, leaves: &mut Vec<TokenTree>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => gather(group.stream(), leaves),
            leaf => leaves.push(leaf),
        }
    }
}
