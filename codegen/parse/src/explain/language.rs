//! What the codes of the text of the declarations mean, D0001 to D0199.

use super::Explanation;

pub(super) static EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "D0001",
        title: "The text is not Rust",
        text: "The declarations are ordinary Rust items, read by a Rust parser. Something here is not an item, an attribute \
               or an expression it knows; the message says what was expected. rustfmt shows the same mistake.",
        outside: false,
    },
    Explanation {
        code: "D0002",
        title: "A file of the schema cannot be read",
        text: "A `mod name;` names a file that is missing or cannot be read. Modules are looked for as Rust does: \
               `name.rs` or `name/mod.rs` beside the file that names them.",
        outside: true,
    },
    Explanation {
        code: "D0003",
        title: "Nested too deep",
        text: "Parentheses, brackets and braces may be a hundred levels deep. A text that is deeper was most likely made by a \
               program; write the expression with fewer parentheses, or as a computed column.",
        outside: false,
    },
    Explanation {
        code: "D0004",
        title: "A bracket without its other half",
        text: "A parenthesis, bracket or brace is opened and never closed, or closed without having been opened. The message points at it; where one \
               inside it ends on a line that is indented otherwise, that one is shown, too.",
        outside: false,
    },
    Explanation {
        code: "D0005",
        title: "A file that is part of no module",
        text: "A file among the declarations that no `mod name;` leads to is not read by Rust, nor by the compiler, so that what it declares would \
               be missing in silence. Name it in the file above it.",
        outside: true,
    },
    Explanation {
        code: "D0006",
        title: "A struct that is not declared to be anything",
        text: "The struct has attributes of the language and none that says what it is: `#[table(name)]`, `#[embedded]`, `#[document]`, \
               `#[view(name, \"SELECT …\")]` or `#[newtype]`.",
        outside: false,
    },
    Explanation {
        code: "D0101",
        title: "An unknown attribute",
        text: "The language knows a fixed list of attributes on a table, a column and a variant. The message names the one \
               that may be meant, or lists those known in this place.",
        outside: false,
    },
    Explanation {
        code: "D0102",
        title: "A table with type parameters",
        text: "A table is one set of columns, so its struct takes no type parameters. Declare one struct per table.",
        outside: false,
    },
    Explanation {
        code: "D0103",
        title: "A table that is not a struct with named fields",
        text: "The fields of the struct are the columns, and their names the names of the columns: \
               `pub struct User { #[key] pub id: Uuid, … }`.",
        outside: false,
    },
    Explanation {
        code: "D0104",
        title: "A column declared twice",
        text: "Two fields of the struct have the same name.",
        outside: false,
    },
    Explanation {
        code: "D0105",
        title: "An unknown referential action",
        text: "`#[on_delete(…)]` and `#[on_update(…)]` take no_action, restrict, cascade, set_null or set_default.",
        outside: false,
    },
    Explanation {
        code: "D0106",
        title: "A type that is not a plain name",
        text: "A column's type is a name with arguments, such as `Text<80>` or `Option<Ref<User>>`: no tuples, references \
               or function types.",
        outside: false,
    },
    Explanation {
        code: "D0107",
        title: "An argument that is neither a number nor a type",
        text: "Types take numbers (`Text<80>`, `Decimal<12, 2>`) or types (`Ref<User>`, `Vec<Text>`).",
        outside: false,
    },
    Explanation {
        code: "D0108",
        title: "A reference without an index and without a reason",
        text: "Deleting or changing a referenced row looks for the rows that refer to it. Without an index that reads the \
               whole table, so leaving it out needs a reason: `#[no_index(\"plans are never deleted\")]`.",
        outside: false,
    },
    Explanation {
        code: "D0109",
        title: "A table without columns",
        text: "A table has at least one column: one engine has no tables without.",
        outside: false,
    },
    Explanation {
        code: "D0110",
        title: "A variant that carries data",
        text: "An enumeration is stored as one text per value, so its variants hold nothing.",
        outside: false,
    },
    Explanation {
        code: "D0111",
        title: "Two variants stored as one text",
        text: "Each variant is stored as its name in snake_case, or as `#[value(\"…\")]` says; two of them must differ.",
        outside: false,
    },
    Explanation {
        code: "D0112",
        title: "An enumeration without values",
        text: "A column of it could hold nothing.",
        outside: false,
    },
    Explanation {
        code: "D0113",
        title: "A newtype that does not wrap one value",
        text: "`#[newtype] pub struct UserId(Uuid);` is a struct with one unnamed field.",
        outside: false,
    },
    Explanation {
        code: "D0114",
        title: "An embedded struct without named fields",
        text: "The fields of an `#[embedded]` struct become columns, prefixed with the name of the field that holds them.",
        outside: false,
    },
    Explanation {
        code: "D0115",
        title: "A document without named fields",
        text: "The fields of a `#[document]` struct are the keys of a JSON object.",
        outside: false,
    },
    Explanation {
        code: "D0116",
        title: "A view that is not a struct with named fields",
        text: "The fields of a `#[view(name, \"…\")]` struct are the columns its query gives.",
        outside: false,
    },
    Explanation {
        code: "D0117",
        title: "A block that holds no query",
        text: "`query!` holds functions whose body is one string, the SQL: `fn name(id: Uuid) -> Option<Row> { \"SELECT …\" }`.",
        outside: false,
    },
    Explanation {
        code: "D0118",
        title: "A query that gives something else",
        text: "A function gives a new row type or `_`, alone or in `Option`, `Vec` or `Stream`; or `u64`, a number of rows.",
        outside: false,
    },
    Explanation {
        code: "D0120",
        title: "A migration without a name",
        text: "A `migration!` block starts with `name \"NNN_what_it_does\";`.",
        outside: false,
    },
];
