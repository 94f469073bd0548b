//! What the compiler says about a wrong declaration, and how it is drawn.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::{Location, Sources};

/// One complaint about the source: a code, what is wrong, where, and how to mend it.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// A stable code, `D0203`.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Where, with a word on what stands there.
    pub primary: (Location, String),
    /// Other places that matter.
    pub secondary: Vec<(Location, String)>,
    /// How to mend it.
    pub help: Vec<String>,
    /// The type that is not one a column can have, where that is what is wrong.
    pub unknown: Option<UnknownType>,
}

/// A name that stands where a type is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownType {
    /// The name.
    pub name: String,
    /// Whether a list of them is asked for.
    pub in_list: bool,
}

impl Diagnostic {
    /// A complaint about one place.
    #[must_use]
    pub fn new(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            primary: (location, String::new()),
            secondary: Vec::new(),
            help: Vec::new(),
            unknown: None,
        }
    }

    /// Says what stands at the primary place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.primary.1 = label.into();
        self
    }

    /// Points at another place that matters.
    #[must_use]
    pub fn also(mut self, location: Location, label: impl Into<String>) -> Self {
        self.secondary.push((location, label.into()));
        self
    }

    /// Asks whether the candidate closest to `name` was meant; where none is close, says `otherwise`.
    #[must_use]
    pub fn did_you_mean<'a>(
        self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
        otherwise: impl Into<String>,
    ) -> Self {
        match did_you_mean(name, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self.help(otherwise),
        }
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// The candidate closest to `name`, when one is close enough to be what was meant.
#[must_use]
pub fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Draws diagnostics as the Rust compiler draws its own.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let title = Level::ERROR.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
        let mut group = Group::with_title(title);
        let mut places = vec![(&diagnostic.primary, AnnotationKind::Primary)];
        places.extend(diagnostic.secondary.iter().map(|it| (it, AnnotationKind::Context)));
        let mut files: Vec<usize> = Vec::new();
        for ((location, _), _) in &places {
            if !files.contains(&location.file) {
                files.push(location.file);
            }
        }
        for file in files {
            let Some(source) = sources.files.get(file) else { continue };
            let mut snippet =
                Snippet::source(source.text.as_str()).path(source.path.display().to_string()).line_start(1);
            for ((location, label), kind) in places.iter().filter(|it| it.0.0.file == file) {
                let range = location.range();
                let end = range.end.min(source.text.len());
                let annotation = kind.span(range.start.min(end)..end);
                snippet = snippet.annotation(if label.is_empty() {
                    annotation
                } else {
                    annotation.label(label.as_str())
                });
            }
            group = group.element(snippet);
        }
        for help in &diagnostic.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        out.push_str(&renderer.render(&[group]).to_string());
        out.push_str("\n\n");
    }
    out
}
