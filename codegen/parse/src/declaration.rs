//! Declarations: what was written, and where.

use proc_macro2::Span;
use syn::Expr;

use crate::{ActionName, Location};

/// Everything a schema crate declares, in source order.
#[derive(Debug, Default)]
pub struct Declarations {
    /// The enumerations of the current schema.
    pub enumerations: Vec<EnumerationDeclaration>,
    /// The tables of the current schema.
    pub tables: Vec<TableDeclaration>,
    /// The history.
    pub migrations: Vec<MigrationDeclaration>,
}

/// A name and where it was written.
#[derive(Debug, Clone)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it was written.
    pub location: Location,
}

impl Name {
    /// The name of an identifier in `file`, without a raw prefix.
    #[must_use]
    pub fn of(ident: &proc_macro2::Ident, file: usize) -> Self {
        let text = ident.to_string();
        Self {
            text: text.strip_prefix("r#").unwrap_or(&text).to_owned(),
            location: Location { file, span: ident.span() },
        }
    }

    /// A name made of a string literal.
    #[must_use]
    pub fn literal(text: String, span: Span, file: usize) -> Self {
        Self { text, location: Location { file, span } }
    }
}

/// A `#[enumeration]` enum.
#[derive(Debug, Clone)]
pub struct EnumerationDeclaration {
    /// The Rust name.
    pub name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// The variants.
    pub variants: Vec<VariantDeclaration>,
}

/// A variant of an enumeration.
#[derive(Debug, Clone)]
pub struct VariantDeclaration {
    /// The Rust name.
    pub name: Name,
    /// The stored text.
    pub value: String,
    /// The doc comment.
    pub comment: Option<String>,
}

/// A `#[table(name)]` struct.
#[derive(Debug, Clone)]
pub struct TableDeclaration {
    /// The SQL name.
    pub name: Name,
    /// The Rust name of a row.
    pub type_name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// The columns.
    pub columns: Vec<ColumnDeclaration>,
    /// `#[unique(…)]` on the struct.
    pub uniques: Vec<IndexDeclaration>,
    /// `#[index(…)]` on the struct.
    pub indexes: Vec<IndexDeclaration>,
    /// `#[check(…)]` on the struct: a name, if given, and the expression.
    pub checks: Vec<(Option<Name>, Expr)>,
    /// `#[was(…)]` on the struct: the name before.
    pub was: Option<Name>,
    /// The file it stands in.
    pub file: usize,
    /// The subject: the file's stem.
    pub source: String,
}

/// A field of a table struct.
#[derive(Debug, Clone)]
pub struct ColumnDeclaration {
    /// The column's name.
    pub name: Name,
    /// The declared type without `Option`.
    pub kind: TypeExpression,
    /// Whether it was in `Option`.
    pub nullable: bool,
    /// `#[key]`.
    pub key: bool,
    /// `#[unique]`.
    pub unique: Option<Location>,
    /// `#[index]`.
    pub index: Option<Location>,
    /// `#[no_index]`: no automatic index on the referencing column.
    pub no_index: bool,
    /// `#[default(…)]`.
    pub default: Option<Expr>,
    /// `#[secret]`.
    pub secret: bool,
    /// `#[updated]`.
    pub updated: Option<Location>,
    /// `#[on_delete(…)]`.
    pub on_delete: Option<(ActionName, Location)>,
    /// `#[on_update(…)]`.
    pub on_update: Option<(ActionName, Location)>,
    /// `#[deferrable]`.
    pub deferrable: Option<Location>,
    /// `#[inverse(…)]`.
    pub inverse: Option<Name>,
    /// `#[was(…)]`: the name before.
    pub was: Option<Name>,
    /// The doc comment.
    pub comment: Option<String>,
    /// The whole field.
    pub location: Location,
}

impl ColumnDeclaration {
    /// The type as it is written, `Option<Text<80>>`.
    #[must_use]
    pub fn written_type(&self) -> String {
        let arguments: Vec<String> = self
            .kind
            .arguments
            .iter()
            .map(|it| match it {
                TypeArgument::Number(number, _) => number.to_string(),
                TypeArgument::Type(name) => name.text.clone(),
            })
            .collect();
        let mut text = self.kind.name.text.clone();
        if !arguments.is_empty() {
            text = format!("{text}<{}>", arguments.join(", "));
        }
        if self.nullable { format!("Option<{text}>") } else { text }
    }
}

/// A type as written: a name and its arguments.
#[derive(Debug, Clone)]
pub struct TypeExpression {
    /// The last segment of the path.
    pub name: Name,
    /// What stands between the angle brackets.
    pub arguments: Vec<TypeArgument>,
    /// The whole type.
    pub location: Location,
}

/// One argument of a type.
#[derive(Debug, Clone)]
pub enum TypeArgument {
    /// A number, `320`.
    Number(u32, Location),
    /// A type name, `User`.
    Type(Name),
}

/// `#[unique(…)]` or `#[index(…)]`, or the same in a migration.
#[derive(Debug, Clone)]
pub struct IndexDeclaration {
    /// The keys.
    pub keys: Vec<IndexKeyDeclaration>,
    /// `where = …`.
    pub predicate: Option<Expr>,
    /// `name = "…"`.
    pub name: Option<Name>,
    /// The whole attribute.
    pub location: Location,
}

/// One key of an index.
#[derive(Debug, Clone)]
pub struct IndexKeyDeclaration {
    /// The column or expression.
    pub expression: Expr,
    /// `desc(…)`.
    pub descending: bool,
}

/// A `migration!` block.
#[derive(Debug, Clone)]
pub struct MigrationDeclaration {
    /// `name "001_…";`.
    pub name: Name,
    /// The doc comment above the name.
    pub comment: Option<String>,
    /// What it does.
    pub operations: Vec<OperationDeclaration>,
    /// The file it stands in.
    pub file: usize,
}

/// One operation of a migration.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields are what the variant names")]
pub enum OperationDeclaration {
    CreateEnumeration(EnumerationDeclaration),
    AddValue { enumeration: Name, variant: VariantDeclaration },
    DropValue { enumeration: Name, variant: Name },
    AddReference { table: Name, column: Box<ColumnDeclaration> },
    CreateTable(Box<TableDeclaration>),
    DropTable { table: Name, loses_data: Option<String>, location: Location },
    RenameTable { table: Name, to: Name, type_name: Option<Name> },
    AddColumn { table: Name, column: Box<ColumnDeclaration> },
    DropColumn { table: Name, column: Name, loses_data: Option<String>, location: Location },
    RenameColumn { table: Name, column: Name, to: Name },
    AlterColumn { table: Name, column: Name, change: ColumnChangeDeclaration },
    AddUnique { table: Name, unique: IndexDeclaration },
    AddIndex { table: Name, index: IndexDeclaration },
    AddCheck { table: Name, name: Option<Name>, expression: Expr },
    DropConstraint { table: Name, kind: &'static str, name: Name },
    Backfill { table: Name, set: Vec<(Name, Expr)>, filter: Option<Expr> },
    Sql { sqlite: Vec<String>, postgres: Vec<String> },
}

/// A change to one column.
#[derive(Debug, Clone)]
pub enum ColumnChangeDeclaration {
    /// `set nullable`
    SetNullable,
    /// `set not null`
    SetNotNull,
    /// `set default(…)`
    SetDefault(Expr),
    /// `drop default`
    DropDefault,
    /// `set type T`
    SetType(TypeExpression),
}
