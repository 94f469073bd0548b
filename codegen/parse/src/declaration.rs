//! Declarations: what was written, and where.

use diglot_model::Access;
use proc_macro2::Span;
use syn::Expr;

use crate::{ActionName, Location};

/// Everything a schema crate declares, in source order.
#[derive(Debug, Default)]
pub struct Declarations {
    /// The enumerations of the current schema.
    pub enumerations: Vec<EnumerationDeclaration>,
    /// The newtypes of the current schema.
    pub newtypes: Vec<NewtypeDeclaration>,
    /// The embeddable groups of columns.
    pub embeddables: Vec<EmbeddableDeclaration>,
    /// The types of JSON documents.
    pub documents: Vec<DocumentDeclaration>,
    /// The tables of the current schema.
    pub tables: Vec<TableDeclaration>,
    /// The views of the current schema.
    pub views: Vec<ViewDeclaration>,
    /// The named queries.
    pub queries: Vec<QueryDeclaration>,
    /// The history.
    pub migrations: Vec<MigrationDeclaration>,
    /// What the language says nothing about.
    pub plain: Vec<PlainDeclaration>,
}

/// A name and where it was written.
#[derive(Debug, Clone)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it was written.
    pub location: Location,
}

/// A name without the `r#` that lets it be a word of Rust.
#[must_use]
pub fn spelled(ident: &proc_macro2::Ident) -> String {
    syn::ext::IdentExt::unraw(ident).to_string()
}

impl Name {
    /// The name of an identifier in `file`, without a raw prefix.
    #[must_use]
    pub fn of(ident: &proc_macro2::Ident, file: usize) -> Self {
        Self { text: spelled(ident), location: Location { file, span: ident.span() } }
    }

    /// A name made of a string literal.
    #[must_use]
    pub fn literal(text: String, span: Span, file: usize) -> Self {
        Self { text, location: Location { file, span } }
    }
}

/// A struct or enum without an attribute of the language.
#[derive(Debug, Clone)]
pub struct PlainDeclaration {
    /// The Rust name.
    pub name: Name,
    /// Whether it is an enum.
    pub is_enum: bool,
    /// Whether it was complained of already.
    pub refused: bool,
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

/// A `#[newtype]` struct.
#[derive(Debug, Clone)]
pub struct NewtypeDeclaration {
    /// The Rust name.
    pub name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// What it wraps.
    pub kind: TypeExpression,
}

/// An `#[embedded]` struct.
#[derive(Debug, Clone)]
pub struct EmbeddableDeclaration {
    /// The Rust name.
    pub name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// The columns.
    pub columns: Vec<ColumnDeclaration>,
    /// The file it stands in.
    pub file: usize,
}

/// A `#[document]` struct.
#[derive(Debug, Clone)]
pub struct DocumentDeclaration {
    /// The Rust name.
    pub name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// The fields: name, type, doc comment.
    pub fields: Vec<(Name, TypeExpression, Option<String>)>,
}

/// A `#[view(name, "SELECT …")]` struct.
#[derive(Debug, Clone)]
pub struct ViewDeclaration {
    /// The SQL name.
    pub name: Name,
    /// The Rust name of a row.
    pub type_name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// The query.
    pub query: SqlText,
    /// The columns; empty in a migration, where the query alone says them.
    pub columns: Vec<ColumnDeclaration>,
    /// The subject: the file's stem.
    pub source: String,
}

/// SQL inside a string literal.
#[derive(Debug, Clone)]
pub struct SqlText {
    /// The text.
    pub text: String,
    /// The literal.
    pub literal: proc_macro2::Literal,
    /// Where the literal stands.
    pub location: Location,
}

/// A function of a `query!` block.
#[derive(Debug, Clone)]
pub struct QueryDeclaration {
    /// Its name.
    pub name: Name,
    /// The doc comment.
    pub comment: Option<String>,
    /// Its parameters, in order.
    pub parameters: Vec<ParameterDeclaration>,
    /// How many rows it gives.
    pub shape: ShapeDeclaration,
    /// The type of its rows; none where a row is its only column.
    pub row: Option<Name>,
    /// What it asks.
    pub sql: SqlText,
    /// The file it stands in, without its ending.
    pub source: String,
}

/// A parameter of a query.
#[derive(Debug, Clone)]
pub struct ParameterDeclaration {
    /// Its name.
    pub name: Name,
    /// Its type; none where it follows from its use.
    pub kind: Option<TypeExpression>,
    /// Whether it may be NULL.
    pub nullable: bool,
}

/// How many rows a query gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the model says what each is")]
pub enum ShapeDeclaration {
    One,
    Optional,
    Many,
    Stream,
    Count,
}

/// `#[postgres(…)]` or `#[sqlite(…)]`: one word or `word = "…"` of it.
#[derive(Debug, Clone)]
pub struct OptionDeclaration {
    /// The engine, `postgres` or `sqlite`.
    pub engine: Name,
    /// The word.
    pub name: Name,
    /// The text, empty for a word alone.
    pub value: String,
}

/// `#[reference(a, b => Table(x, y), …)]` on a table.
#[derive(Debug, Clone)]
pub struct ReferenceDeclaration {
    /// The referencing columns.
    pub columns: Vec<Name>,
    /// The row type of the referenced table.
    pub target: Name,
    /// The referenced columns; empty for the key.
    pub referenced_columns: Vec<Name>,
    /// `on_delete = …`.
    pub on_delete: Option<(ActionName, Location)>,
    /// `on_update = …`.
    pub on_update: Option<(ActionName, Location)>,
    /// `deferrable`.
    pub deferrable: bool,
    /// `inverse = …`.
    pub inverse: Option<Name>,
    /// `no_index = "why"`.
    pub no_index: Option<Name>,
    /// `name = "…"`.
    pub name: Option<Name>,
    /// The whole attribute.
    pub location: Location,
}

/// `#[exclusive(a, b)]` or `#[exactly_one(a, b)]` on a table.
#[derive(Debug, Clone)]
pub struct ExclusiveDeclaration {
    /// The columns of which at most one has a value.
    pub columns: Vec<Name>,
    /// Whether one must have.
    pub required: bool,
    /// The whole attribute.
    pub location: Location,
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
    /// `#[reference(…)]` on the struct.
    pub references: Vec<ReferenceDeclaration>,
    /// `#[exclusive(…)]` and `#[exactly_one(…)]` on the struct.
    pub exclusives: Vec<ExclusiveDeclaration>,
    /// `#[no_key]`: rows have nothing that identifies them.
    pub no_key: Option<Location>,
    /// `#[read_only]` and `#[no_resource]`: what clients may do.
    pub access: Option<(Access, Location)>,
    /// `#[postgres(…)]` and `#[sqlite(…)]`.
    pub options: Vec<OptionDeclaration>,
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
    /// `#[identity]`: the engine numbers the rows.
    pub identity: Option<Location>,
    /// `#[unique]`.
    pub unique: Option<Location>,
    /// `#[index]`.
    pub index: Option<Location>,
    /// `#[no_index("why")]`: no automatic index on the referencing column.
    pub no_index: Option<Name>,
    /// `#[default(…)]`.
    pub default: Option<Expr>,
    /// `#[generated(…)]`.
    pub generated: Option<Expr>,
    /// `#[secret]`.
    pub secret: bool,
    /// `#[read_only]`: clients cannot give it.
    pub read_only: Option<Location>,
    /// `#[updated]`.
    pub updated: Option<Location>,
    /// `#[created]`.
    pub created: Option<Location>,
    /// `#[version]`.
    pub version: Option<Location>,
    /// `#[soft_delete]`.
    pub soft_delete: Option<Location>,
    /// `#[postgres(…)]` and `#[sqlite(…)]`.
    pub options: Vec<OptionDeclaration>,
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
        let text = self.kind.written();
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

impl TypeExpression {
    /// The type as it is written, `Text<80>`.
    #[must_use]
    pub fn written(&self) -> String {
        let argument = |it: &TypeArgument| match it {
            TypeArgument::Number(number, _) => number.to_string(),
            TypeArgument::Type(inner) => inner.written(),
        };
        let arguments: Vec<String> = self.arguments.iter().map(argument).collect();
        if arguments.is_empty() {
            self.name.text.clone()
        } else {
            format!("{}<{}>", self.name.text, arguments.join(", "))
        }
    }
}

/// One argument of a type.
#[derive(Debug, Clone)]
pub enum TypeArgument {
    /// A number, `320`.
    Number(u32, Location),
    /// Another type, `User`.
    Type(Box<TypeExpression>),
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
    /// `include(…)`.
    pub include: Vec<Name>,
    /// `nulls_not_distinct`.
    pub nulls_not_distinct: Option<Location>,
    /// `keep = "why"`: it is wanted although another one serves.
    pub keep: Option<Name>,
    /// `unbounded = "why"`: its values are short, although nothing declared says so.
    pub unbounded: Option<Name>,
    /// `only = …`, `postgres(…)` and `sqlite(…)`.
    pub options: Vec<OptionDeclaration>,
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
    /// `down { … }`: how it is taken back.
    pub down: Option<(Vec<OperationDeclaration>, Location)>,
    /// `replaces "000_base" = "checksum";`: the migrations it stands for.
    pub replaces: Vec<(Name, String)>,
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
    RenameValue { enumeration: Name, variant: Name, to: VariantDeclaration },
    AddReference { table: Name, column: Box<ColumnDeclaration> },
    AddCompositeReference { table: Name, reference: Box<ReferenceDeclaration> },
    AddExclusive { table: Name, exclusive: ExclusiveDeclaration },
    CreateView(Box<ViewDeclaration>),
    DropView { view: Name },
    CreateTable(Box<TableDeclaration>),
    DropTable { table: Name, loses_data: Option<String>, location: Location },
    RenameTable { table: Name, to: Name, type_name: Option<Name> },
    AddColumn { table: Name, column: Box<ColumnDeclaration>, rewrites: Option<String> },
    DropColumn { table: Name, column: Name, loses_data: Option<String>, location: Location },
    RenameColumn { table: Name, column: Name, to: Name, keeps_old_name: bool },
    DropFormerName { table: Name, column: Name },
    AlterColumn { table: Name, column: Name, change: ColumnChangeDeclaration, rewrites: Option<String> },
    AddPrimaryKey { table: Name, columns: Vec<Name> },
    DropPrimaryKey { table: Name, location: Location },
    RenameConstraint { table: Name, name: Name, to: Name },
    AddUnique { table: Name, unique: IndexDeclaration },
    AddIndex { table: Name, index: IndexDeclaration },
    AddCheck { table: Name, name: Option<Name>, expression: Expr },
    DropConstraint { table: Name, kind: &'static str, name: Name },
    Backfill { table: Name, from: Option<(Name, Name)>, set: Vec<(Name, Expr)>, filter: Option<Expr> },
    Insert { table: Name, from: Name, set: Vec<(Name, Expr)>, filter: Option<Expr> },
    Sql { sqlite: Vec<String>, postgres: Vec<String> },
}

/// What a column is for beyond holding a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleName {
    /// `created`
    Created,
    /// `version`
    Version,
    /// `soft_delete`
    SoftDelete,
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
    /// `set type T`, and `using expression` where values are computed anew.
    SetType(TypeExpression, Option<Expr>),
    /// `set identity`
    SetIdentity,
    /// `drop identity`
    DropIdentity,
    /// `set updated`
    SetUpdated,
    /// `drop updated`
    DropUpdated,
    /// `set created`, `set version`, `set soft_delete`, or `drop` with one of them.
    SetRole(Option<RoleName>),
}
