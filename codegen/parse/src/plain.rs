//! Structs and enums the language says nothing about: remembered, so that a column of such a type can be told what is
//! missing, and refused where they were meant to be tables.

use syn::{Attribute, ItemEnum, ItemStruct, ext::IdentExt};

use crate::{
    Diagnostic, Name, PlainDeclaration,
    attribute::place,
    table::{COLUMN_ATTRIBUTES, Reader, TABLE_ATTRIBUTES},
};

/// Remembers a struct; one with the attributes of a table is refused.
pub(crate) fn structure(item: &ItemStruct, reader: &mut Reader<'_>, plain: &mut Vec<PlainDeclaration>) {
    let name = Name::of(&item.ident, reader.file);
    let ours = |attribute: &&Attribute, known: &[&str]| {
        let word = attribute.path().get_ident().map(|it| it.unraw().to_string());
        word.is_some_and(|it| it != "doc" && known.contains(&it.as_str()))
    };
    let on_struct = item.attrs.iter().find(|it| ours(it, &TABLE_ATTRIBUTES));
    let fields = item.fields.iter().flat_map(|it| &it.attrs);
    let meant = on_struct.or_else(|| fields.into_iter().find(|it| ours(it, &COLUMN_ATTRIBUTES)));
    if let Some(attribute) = meant {
        let table = diglot_model::names::snake_case(&name.text);
        reader.complain(
            Diagnostic::new(
                "D0006",
                name.location,
                format!("`{}` is not declared to be anything", name.text),
            )
            .also(place(reader.file, attribute), "an attribute of the language")
            .help(format!("if it is a table, name it: `#[table({table}s)]` above the struct"))
            .help("a group of columns is `#[embedded]`, the content of a `Json` column `#[document]`"),
        );
    }
    plain.push(PlainDeclaration { name, is_enum: false, refused: meant.is_some() });
}

/// Remembers an enum.
pub(crate) fn enumeration(item: &ItemEnum, reader: &mut Reader<'_>, plain: &mut Vec<PlainDeclaration>) {
    plain.push(PlainDeclaration { name: Name::of(&item.ident, reader.file), is_enum: true, refused: false });
}
