//! What other tools call the attributes of the language.

/// Attributes that say that a column is the key.
pub(crate) const KEY: [&str; 4] = ["primary_key", "primary", "pk", "id"];

/// Words of other tools and the attributes that say the same.
const ATTRIBUTES: [(&str, &str); 34] = [
    ("primary_key", "key"),
    ("primary", "key"),
    ("pk", "key"),
    ("id", "key"),
    ("auto_increment", "identity"),
    ("autoincrement", "identity"),
    ("serial", "identity"),
    ("auto", "identity"),
    ("default_value", "default"),
    ("default_expr", "default"),
    ("computed", "generated"),
    ("stored", "generated"),
    ("virtual", "generated"),
    ("created_at", "created"),
    ("create_time", "created"),
    ("updated_at", "updated"),
    ("update_time", "updated"),
    ("lock_version", "version"),
    ("row_version", "version"),
    ("deleted", "soft_delete"),
    ("deleted_at", "soft_delete"),
    ("paranoid", "soft_delete"),
    ("sensitive", "secret"),
    ("hidden", "secret"),
    ("private", "secret"),
    ("readonly", "read_only"),
    ("immutable", "read_only"),
    ("renamed_from", "was"),
    ("previously", "was"),
    ("foreign_key", "reference"),
    ("fk", "reference"),
    ("constraint", "check"),
    ("unique_index", "unique"),
    ("idx", "index"),
];

/// Words of other tools that are said another way.
const ADVICE: [(&[&str], &str); 9] = [
    (&KEY, "mark the fields of the key: `#[key]`"),
    (
        &["references", "foreign_key", "fk", "belongs_to", "relation", "reference"],
        "a reference is the column's type: `Ref<Table>`",
    ),
    (
        &["has_many", "many_to_many", "has_one"],
        "the other table refers to this one: `#[inverse(name)]` on its `Ref`",
    ),
    (&["not_null", "required"], "a column is required unless its type is an `Option`"),
    (&["nullable", "null", "optional"], "a column that may be NULL is an `Option<…>`"),
    (&["max_length", "length", "size", "varchar", "char"], "the type says it: `Text<80>`"),
    (
        &["column", "rename", "name", "column_name", "table_name"],
        "a column has the field's name, a table that of `#[table(name)]`",
    ),
    (&["comment", "description"], "write it as a doc comment: `/// …`"),
    (
        &["derive", "diesel", "sea_orm", "sqlx", "serde"],
        "declarations derive nothing: emitted rows have what they need",
    ),
];

/// What to write in place of an attribute of another tool, where only those of `known` may stand.
pub(crate) fn of(word: &str, known: &[&str]) -> Option<String> {
    let same = ATTRIBUTES.iter().find(|it| it.0 == word && known.contains(&it.1));
    same.map(|it| format!("did you mean `{}`?", it.1)).or_else(|| {
        let (_, advice) = ADVICE.iter().find(|it| it.0.contains(&word))?;
        Some((*advice).to_owned())
    })
}
