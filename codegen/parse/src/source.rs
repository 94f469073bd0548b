//! Source files and places in them.

use std::{ops::Range, path::PathBuf};

use proc_macro2::Span;

/// One file of a schema crate.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as shown to people, relative to where the compiler was started.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

/// The files of a schema crate; a [`Location`] names one by its index.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files in the order they were read.
    pub files: Vec<Source>,
}

/// A place in a source file.
#[derive(Debug, Clone, Copy)]
pub struct Location {
    /// The index of the file in [`Sources::files`].
    pub file: usize,
    /// The place in that file.
    pub span: Span,
}

impl Location {
    /// Where a piece of parsed source stands in the file of this number.
    #[must_use]
    pub fn of(file: usize, node: &impl syn::spanned::Spanned) -> Self {
        Self { file, span: node.span() }
    }

    /// The bytes of the file it covers.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.span.byte_range()
    }
}
