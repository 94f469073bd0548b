//! What each code means: `cargo xtask explain D0201`, and a page of the documentation.

/// What a diagnostic's code means.
#[derive(Debug, Clone, Copy)]
pub struct Explanation {
    /// The code, `D0201`.
    pub code: &'static str,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it is, and how to mend it.
    pub text: &'static str,
    /// Whether it depends on something outside the declarations, so that no declaration alone can cause it.
    pub outside: bool,
}

/// Every explanation, by code.
#[must_use]
pub fn explanations() -> &'static [Explanation] {
    &EXPLANATIONS
}

/// The explanation of a code, in either case.
#[must_use]
pub fn explain(code: &str) -> Option<&'static Explanation> {
    EXPLANATIONS.iter().find(|it| it.code.eq_ignore_ascii_case(code))
}

static EXPLANATIONS: [Explanation; 123] = [
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
    Explanation {
        code: "D0201",
        title: "An unknown type",
        text: "A column has one of the language's types, an `#[enumeration]` or a `#[newtype]` of the schema. Rust's own \
               `String`, `f32` or `u64` have no storage that means the same on both engines; the message names the type \
               to use.",
        outside: false,
    },
    Explanation {
        code: "D0202",
        title: "A reference to something that is not a table",
        text: "`Ref<T>` takes the row type of a table whose key is one column. For keys of several columns write \
               `#[reference(a, b => Table(a, b))]` on the table.",
        outside: false,
    },
    Explanation {
        code: "D0203",
        title: "Two tables or views with one name",
        text: "Tables and views share one namespace on both engines.",
        outside: false,
    },
    Explanation {
        code: "D0204",
        title: "Two row types with one name",
        text: "The struct's name is the row type in the emitted code, so it is used once; names that differ only in case \
               cannot both be files on every system.",
        outside: false,
    },
    Explanation {
        code: "D0205",
        title: "A default that does not fit its column",
        text: "A default is a constant of the column's type, within its length and range: the engines would otherwise \
               accept the declaration and refuse every row that uses it, or the other way round.",
        outside: false,
    },
    Explanation {
        code: "D0206",
        title: "A table without a key",
        text: "Rows are read, changed and paged through by their key. Mark it with `#[key]`, or say `#[no_key]`.",
        outside: false,
    },
    Explanation {
        code: "D0207",
        title: "A key that may be NULL",
        text: "A row whose key is NULL could not be found again. One engine would accept it.",
        outside: false,
    },
    Explanation {
        code: "D0208",
        title: "An action that cannot be carried out",
        text: "`set_null` needs a column that may be NULL, `set_default` one with a default, and both belong on a reference. \
               No action writes to a column that is computed.",
        outside: false,
    },
    Explanation {
        code: "D0209",
        title: "An attribute that belongs on a reference",
        text: "`#[deferrable]` and `#[inverse(…)]` say something about a reference; this column is none.",
        outside: false,
    },
    Explanation {
        code: "D0210",
        title: "A name that is not legal on both engines",
        text: "Names are snake_case, at most 63 bytes long (Postgres cuts longer ones with no more than a notice), and do \
               not start with `sqlite_` or `pg_`. Reserved words are fine: they are quoted.",
        outside: false,
    },
    Explanation {
        code: "D0211",
        title: "A name used twice",
        text: "Constraints, indexes and triggers share one namespace on one engine or the other. Derived names can meet; \
               give one of them another with `name = \"…\"`.",
        outside: false,
    },
    Explanation {
        code: "D0212",
        title: "Two relations with one name",
        text: "`#[inverse(name)]` names what the referenced row calls the rows that refer to it; two references to the same \
               table need two names.",
        outside: false,
    },
    Explanation {
        code: "D0213",
        title: "An attribute that asks for another type",
        text: "`#[created]` and `#[updated]` stand on a `Timestamp`, `#[version]` on an `i32` or `i64`, `#[soft_delete]` on an \
               `Option<Timestamp>`, `#[identity]` on a key of type `i64`.",
        outside: false,
    },
    Explanation {
        code: "D0214",
        title: "A decimal of impossible size",
        text: "A decimal has 1 to 18 digits, which is what a 64-bit integer holds exactly on SQLite.",
        outside: false,
    },
    Explanation {
        code: "D0215",
        title: "A type with wrong arguments",
        text: "`Text<80>`, `Bytes<32>` and `CaselessText<320>` take the longest value, above zero; most types take nothing.",
        outside: false,
    },
    Explanation {
        code: "D0216",
        title: "Tables that require one another",
        text: "Each needs a row of the other before it can have one, so no row could ever be added. Make one of the \
               references `Option`, or `#[deferrable]`: it is then checked at commit.",
        outside: false,
    },
    Explanation {
        code: "D0217",
        title: "Two types that differ only in case",
        text: "Enumerations, newtypes, embedded structs, documents and rows share one namespace in the emitted code, where \
               a file per type must be possible on systems that ignore case.",
        outside: false,
    },
    Explanation {
        code: "D0218",
        title: "An unknown document",
        text: "`Json<T>` takes a `#[document]` of the schema; `Json` alone takes any document.",
        outside: false,
    },
    Explanation {
        code: "D0219",
        title: "An array of something that is not a scalar",
        text: "Arrays hold bool, i16, i32, i64, f64, Text, Uuid, Timestamp or Date. A bound on the items could not be \
               enforced on both engines.",
        outside: false,
    },
    Explanation {
        code: "D0220",
        title: "A newtype around something that is not a plain value",
        text: "A newtype wraps one of the language's types or an enumeration, not another newtype, an array or a document.",
        outside: false,
    },
    Explanation {
        code: "D0221",
        title: "A reference between different types",
        text: "Both sides of a reference have the same type and the same length. Otherwise a value could be on one side \
               that can never be on the other. A type of Postgres alone (`#[postgres(type = \"inet\")]`) is on both sides, too.",
        outside: false,
    },
    Explanation {
        code: "D0222",
        title: "An embedded column that is more than a value",
        text: "The columns of an `#[embedded]` struct are plain values with a default at most; keys, references and \
               maintained columns belong in the table itself.",
        outside: false,
    },
    Explanation {
        code: "D0223",
        title: "A key the engine cannot make",
        text: "`#[identity]` numbers rows by itself, so it is the whole key; a computed column is no key on one engine.",
        outside: false,
    },
    Explanation {
        code: "D0224",
        title: "A column made in two ways",
        text: "What is computed or numbered by the engine has no default and is not maintained by anything else.",
        outside: false,
    },
    Explanation {
        code: "D0225",
        title: "A computed column that may be NULL, or reads another",
        text: "A `#[generated(…)]` column that may come out as NULL is declared `Option`, and it is computed from plain \
               columns only: one engine refuses anything else.",
        outside: false,
    },
    Explanation {
        code: "D0226",
        title: "An engine option that is not known here",
        text: "`#[postgres(…)]` and `#[sqlite(…)]` take the options the compiler knows where to put, and their text must \
               parse in that engine's grammar.",
        outside: false,
    },
    Explanation {
        code: "D0227",
        title: "Columns that cannot exclude one another",
        text: "`#[exclusive(a, b)]` and `#[exactly_one(a, b)]` name at least two columns that may be NULL.",
        outside: false,
    },
    Explanation {
        code: "D0228",
        title: "A type that has no place in a document",
        text: "Fields of a `#[document]` are the language's types without a bound, other documents, `Option`, `Vec` and \
               `BTreeMap<String, …>`.",
        outside: false,
    },
    Explanation {
        code: "D0229",
        title: "A reference with another number of columns",
        text: "As many columns refer as are referred to.",
        outside: false,
    },
    Explanation {
        code: "D0230",
        title: "A reference to something that is not unique",
        text: "A reference points at a key or a unique constraint over exactly its columns; otherwise it could mean more \
               than one row. A unique constraint of a table with soft deletion covers living rows only, so it does not serve; nor \
               does one with `where`, over an expression, of one engine alone, or with `nulls_not_distinct` over a column \
               that may be NULL, which SQLite keeps as an expression: every write to either table would fail there. \
               Declare a plain one beside it.",
        outside: false,
    },
    Explanation {
        code: "D0231",
        title: "NULLs that are not distinct, where that cannot be said",
        text: "`nulls_not_distinct` belongs on a unique constraint over plain columns.",
        outside: false,
    },
    Explanation {
        code: "D0232",
        title: "A role given twice",
        text: "A table has at most one `#[created]`, `#[updated]`, `#[version]` and `#[soft_delete]` column.",
        outside: false,
    },
    Explanation {
        code: "D0233",
        title: "A unique constraint that another one implies",
        text: "Where (a) is unique, (a, b) is, too. The second constraint costs an index and says nothing. If it is wanted \
               all the same, say why: `keep = \"…\"`. One that a reference points at is not complained about.",
        outside: false,
    },
    Explanation {
        code: "D0234",
        title: "An index that is the start of another",
        text: "An index over (a, b) serves every search by (a). The shorter one costs every write and speeds up nothing, \
               unless it is much smaller; then say so: `keep = \"…\"`.",
        outside: false,
    },
    Explanation {
        code: "D0235",
        title: "An update that only one engine sees",
        text: "A `CaselessText` can change from `ann` to `Ann` and still be the same value. On Postgres `on_update` then \
               carries its action out, and with `restrict` refuses; SQLite does nothing. Leave `on_update` out: the key may \
               then change its case, and its value only while no row refers to it. Or refer to a key that never changes.",
        outside: false,
    },
    Explanation {
        code: "D0236",
        title: "An index that a long value does not fit",
        text: "Postgres refuses a row whose values in one index take more than a third of a page, 2,704 bytes with what it \
               adds; SQLite stores it. So what is indexed has a bound whose longest value fits: a character takes up to 4 \
               bytes, several keys and `include` columns add up, and one text alone has at most 673 characters. Give the \
               column a bound; index only its start, `#[index(substring(title, 1, 100))]`; look it up by \
               `#[index(title, postgres(using = \"hash\"))]`; or keep a hash of it in a column of its own and make that unique. \
               Where the values are short for a reason the compiler cannot see, say it: `unbounded = \"…\"`. An index that an \
               applied migration made is judged by the declaration it leads to.",
        outside: false,
    },
    Explanation {
        code: "D0237",
        title: "A column named twice",
        text: "A column stands once in an index, a unique constraint or `#[exclusive(…)]`. One engine refuses it twice, and it \
               says nothing more.",
        outside: false,
    },
    Explanation {
        code: "D0301",
        title: "An expression of the wrong type",
        text: "Expressions are typed as in Rust: nothing is converted silently, because the engines convert differently.",
        outside: false,
    },
    Explanation {
        code: "D0302",
        title: "Something outside the expression language",
        text: "Checks, defaults, indexes and generated columns are a small language that means the same on both engines; \
               the message lists what is part of it.",
        outside: false,
    },
    Explanation {
        code: "D0303",
        title: "An unknown enumeration",
        text: "`Name::Value` takes an `#[enumeration]` of the schema.",
        outside: false,
    },
    Explanation {
        code: "D0304",
        title: "A value the enumeration does not have",
        text: "The message names the one that may be meant, or lists them all.",
        outside: false,
    },
    Explanation {
        code: "D0305",
        title: "Something that is not a constant",
        text: "A default is a constant, `Enum::Variant` or `now`; a length of time in an expression is a constant, too.",
        outside: false,
    },
    Explanation {
        code: "D0306",
        title: "An unknown column",
        text: "The message names the column that may be meant, or lists them all.",
        outside: false,
    },
    Explanation {
        code: "D0307",
        title: "A column read through something that cannot be read through",
        text: "Only a `backfill` may read a column of the row a reference points at: `conversation_id.model`.",
        outside: false,
    },
    Explanation {
        code: "D0308",
        title: "A constant that does not fit",
        text: "A number, an instant or a date outside the range of its type, a text longer than its column, a fraction \
               finer than is kept. The chapter `types.md` of the guide has every range.",
        outside: false,
    },
    Explanation {
        code: "D0309",
        title: "A comparison the engines answer differently",
        text: "Documents and arrays are compared by value on one engine and as text on the other; a truth value has no \
               order on one. Compare a value inside, or keep it in a column of its own.",
        outside: false,
    },
    Explanation {
        code: "D0310",
        title: "A comparison with NULL",
        text: "Nothing is equal to NULL, nothing is greater; such a comparison is never true. Ask `.is_null()`.",
        outside: false,
    },
    Explanation {
        code: "D0311",
        title: "A document constant with content",
        text: "The engines keep the text of a document differently, so a default is `{}` or `[]`.",
        outside: false,
    },
    Explanation {
        code: "D0312",
        title: "An unknown function or method",
        text: "The functions of the language are those both engines answer alike: now, lower, upper, length, byte_length, \
               trim, trim_start, trim_end, substring, replace, concat, starts_with, ends_with, contains, coalesce, nullif, \
               abs, year, month, day, hour, date_of, start_of_hour, start_of_day, start_of_month, start_of_year, days, \
               hours, minutes, seconds, milliseconds, array_length, to_text, to_integer, to_decimal, json, uuid, date, timestamp and time; the methods \
               .is_null(), .is_not_null(), .is_in(…), .between(…), .like(…), .ilike(…), .is_distinct_from(…), \
               .is_not_distinct_from(…), .json_text(…), .json_integer(…), .json_boolean(…) and .json_exists(…). A \
               query also has count, sum, min, max, row_number, rank, dense_rank, lag and lead; of an array it knows the \
               length alone. The message names what to write instead of one engine's own.",
        outside: false,
    },
    Explanation {
        code: "D0314",
        title: "Arithmetic the engines do differently",
        text: "Integers and decimals are added, subtracted and multiplied exactly, or the row is refused. Floating-point \
               numbers overflow to infinity on one engine and fail on the other; decimals divide with different rounding.",
        outside: false,
    },
    Explanation {
        code: "D0315",
        title: "A pattern that is not a constant",
        text: "`.like(…)` takes a constant with `%`, `_` and `\\\\`. The engines differ in case and escapes, so the compiler \
               translates the pattern, which it must know.",
        outside: false,
    },
    Explanation {
        code: "D0316",
        title: "A clock where the answer must not change",
        text: "A check, a partial index or a computed column that asks the time would hold for a row today and not \
               tomorrow. Postgres accepts such a check and then cannot restore a dump.",
        outside: false,
    },
    Explanation {
        code: "D0317",
        title: "A text that is not of its type",
        text: "Constants of UUIDs, dates, times, instants and lengths of time are texts in one form (RFC 9562, ISO 8601, \
               RFC 3339).",
        outside: false,
    },
    Explanation {
        code: "D0318",
        title: "A JSON path the engines follow differently",
        text: "A path is a list of constant keys. A number would be an item of a list on one engine and a key on the other.",
        outside: false,
    },
    Explanation {
        code: "D0319",
        title: "`NOT IN` of something that may be NULL",
        text: "One NULL among the values makes the condition never true, on both engines. Write `NOT EXISTS (…)`.",
        outside: false,
    },
    Explanation {
        code: "D0320",
        title: "An argument for which the engines differ",
        text: "A substring that starts below 1, an empty text to look for: the engines answer differently, so these are \
               constants the compiler checks.",
        outside: false,
    },
    Explanation {
        code: "D0321",
        title: "An expression that becomes too long",
        text: "What a table stores stands for itself, without functions of ours, so that any program can write to it. \
               What one engine cannot say once is then written again, and inside itself again and again.",
        outside: false,
    },
    Explanation {
        code: "D0401",
        title: "A migration with an impossible name",
        text: "Three digits and what it does, in snake_case: `001_add_oauth_support`.",
        outside: false,
    },
    Explanation {
        code: "D0402",
        title: "A gap in the migrations",
        text: "Migrations are numbered from 000 without gaps, so that two people cannot add one each without noticing.",
        outside: false,
    },
    Explanation {
        code: "D0403",
        title: "An operation that does not fit the history",
        text: "It adds something that is there at this point, or changes something that is not.",
        outside: false,
    },
    Explanation {
        code: "D0404",
        title: "A table that is not there at this point",
        text: "An operation names a table as it is called at that point of the history.",
        outside: false,
    },
    Explanation {
        code: "D0405",
        title: "A column that is not there at this point",
        text: "An operation names a column as it is called at that point of the history.",
        outside: false,
    },
    Explanation {
        code: "D0406",
        title: "Data lost without a word",
        text: "Dropping a table or column loses its values for good. Say why that is fine: `#[loses_data(\"why\")]`.",
        outside: false,
    },
    Explanation {
        code: "D0407",
        title: "A required column without values for the rows that are there",
        text: "Give it a default, or add it as `Option`, backfill it and then `set not null`.",
        outside: false,
    },
    Explanation {
        code: "D0408",
        title: "A type of another kind, without saying how values become it",
        text: "`set type` keeps values as they are, and fails where one does not fit. For another kind of value say how it \
               is computed: `set type Decimal<12, 2> using cents / 100`.",
        outside: false,
    },
    Explanation {
        code: "D0409",
        title: "A schema without a history",
        text: "The first migration creates the base schema.",
        outside: false,
    },
    Explanation {
        code: "D0410",
        title: "A history that does not lead to the declarations",
        text: "The migrations, replayed from nothing, must give the declared schema exactly. `cargo xtask migration new` \
               writes what is missing.",
        outside: false,
    },
    Explanation {
        code: "D0411",
        title: "A reference added to a column of another type",
        text: "`add reference` puts a foreign key on a column that is there, whose type must be the referenced key's.",
        outside: false,
    },
    Explanation {
        code: "D0412",
        title: "Two migrations with one number",
        text: "Two branches added one each. The one that was applied nowhere yet takes the next number.",
        outside: false,
    },
    Explanation {
        code: "D0413",
        title: "A big table written anew without a word",
        text: "Some changes make an engine write every row again, with nobody reading or writing the table meanwhile. Say why \
               that is fine: `#[rewrites_table(\"it has few rows\")]`. Otherwise add a column, backfill it in batches, and \
               drop the old one.",
        outside: false,
    },
    Explanation {
        code: "D0414",
        title: "A change the column cannot follow",
        text: "A computed column cannot be written by an old name; only a required `Timestamp` can hold the time of updates.",
        outside: false,
    },
    Explanation {
        code: "D0415",
        title: "A backfill that does not say which row a value is for",
        text: "`backfill users from profiles by user_id` takes values from the one row of `profiles` that refers to the user: \
               `user_id` must be a reference to `users`, and unique.",
        outside: false,
    },
    Explanation {
        code: "D0416",
        title: "A way down that does not lead back",
        text: "`down { … }` must give the schema before the migration exactly, but for the order of columns.",
        outside: false,
    },
    Explanation {
        code: "D0417",
        title: "A migration in the middle that stands for others",
        text: "Squashing makes one migration of the beginning of a history, so only the first one has `replaces`.",
        outside: false,
    },
    Explanation {
        code: "D0418",
        title: "Rows without a required value",
        text: "`insert` must set every column that has no default and may not be NULL.",
        outside: false,
    },
    Explanation {
        code: "D0500",
        title: "SQL that is not one query",
        text: "A view is one `SELECT` in portable SQL.",
        outside: false,
    },
    Explanation {
        code: "D0501",
        title: "A query that does not give one value",
        text: "A query that stands for a value, or for the values of `IN`, has exactly one column. One that stands \
               for a value gives one row at most, too: one engine would take the first of many, the other refuses. \
               It asks for a row by all columns of a key, for an aggregate, or has `LIMIT 1`.",
        outside: false,
    },
    Explanation {
        code: "D0502",
        title: "An aggregate the engines make differently",
        text: "`sum` adds integers, decimals and durations; `min` and `max` take what both engines order alike. Of \
               caseless texts that are equal but not the same, each engine would give another one: `min(CAST(x AS \
               TEXT))` compares code points.",
        outside: false,
    },
    Explanation {
        code: "D0503",
        title: "A window without an order",
        text: "Without one every engine numbers the rows as it likes.",
        outside: false,
    },
    Explanation {
        code: "D0504",
        title: "Something that is not of a group, or not yet",
        text: "What is asked of groups is the same for all rows of one: an aggregate, what they are gathered by, or \
               a column of a table by whose key they are. `WHERE`, `ON`, `GROUP BY`, `SET` and `LIMIT` look at rows \
               before there are groups and windows, an aggregate is not of other aggregates, and `HAVING` needs \
               groups. One engine picks a value of any row, or finds out when the query runs.",
        outside: false,
    },
    Explanation {
        code: "D0505",
        title: "A secret column in a result",
        text: "`#[secret]` keeps a column out of every output; a view or query would show it.",
        outside: false,
    },
    Explanation {
        code: "D0506",
        title: "A name used twice in a query",
        text: "Two relations or two columns of the result are called alike.",
        outside: false,
    },
    Explanation {
        code: "D0507",
        title: "A number of rows that says too little",
        text: "`LIMIT` and `OFFSET` need an order, without which every engine would pick other rows, and a number \
               that is neither NULL nor negative, which the engines read differently.",
        outside: false,
    },
    Explanation {
        code: "D0508",
        title: "An order that names nothing",
        text: "`ORDER BY` names what is read, or columns of the result by their names or their places, counted from \
               1. A constant orders nothing, and `ALL` depends on the order of columns. Of a set operation, or of \
               rows that are given once, only columns of the result are known.",
        outside: false,
    },
    Explanation {
        code: "D0509",
        title: "A parameter without a name",
        text: "Parameters are `:name`.",
        outside: false,
    },
    Explanation {
        code: "D0510",
        title: "SQL only one engine has",
        text: "Portable SQL has joins with `ON` and `USING`, subqueries, `WITH`, set operations in parentheses \
               where they are mixed, aggregates with `FILTER`, windows without frames, `CAST` where both engines \
               convert alike, and the functions of the expression language. Intervals, `DISTINCT ON`, `NATURAL \
               JOIN` and the engines' own functions are not part of it; the message names the portable form.",
        outside: false,
    },
    Explanation {
        code: "D0511",
        title: "A parameter of two types",
        text: "A parameter has one type everywhere it is used.",
        outside: true,
    },
    Explanation {
        code: "D0512",
        title: "A column of more than one relation",
        text: "Say which: `relation.column`.",
        outside: false,
    },
    Explanation {
        code: "D0513",
        title: "An unknown relation",
        text: "The message names the one that may be meant, or lists those in scope.",
        outside: false,
    },
    Explanation {
        code: "D0514",
        title: "An unknown table or view",
        text: "A query reads the tables of the schema and the views declared before it.",
        outside: false,
    },
    Explanation {
        code: "D0515",
        title: "Queries of different shape put together",
        text: "Both parts of a `UNION` have the same number of columns, of the same types.",
        outside: false,
    },
    Explanation {
        code: "D0516",
        title: "A join that does not say on what",
        text: "`USING` and `NATURAL` change their meaning when a column is added.",
        outside: false,
    },
    Explanation {
        code: "D0517",
        title: "A column of a result without a name",
        text: "An expression needs `AS name`; the engines name it differently.",
        outside: false,
    },
    Explanation {
        code: "D0518",
        title: "A column of unknown type",
        text: "NULL and parameters take a type from what they are compared with; here is nothing.",
        outside: false,
    },
    Explanation {
        code: "D0519",
        title: "A view whose struct is not what its query gives",
        text: "The struct declares the columns of the query: names, types and whether NULL is possible.",
        outside: false,
    },
    Explanation {
        code: "D0520",
        title: "A signature and a text that name other parameters",
        text: "Each `:name` in the text is a parameter of the function, and each parameter is in the text.",
        outside: false,
    },
    Explanation {
        code: "D0521",
        title: "A parameter of unknown type",
        text: "`_` takes its type from what it is compared with or assigned to; here is nothing.",
        outside: false,
    },
    Explanation {
        code: "D0522",
        title: "A shape that the statement does not have",
        text: "`SELECT` gives rows; other statements give rows by `RETURNING`, or a number of them.",
        outside: false,
    },
    Explanation {
        code: "D0523",
        title: "A row of several columns where one is asked for",
        text: "`_` is a row's only column; several need a row type.",
        outside: false,
    },
    Explanation {
        code: "D0524",
        title: "A column whose name is no field",
        text: "Columns become fields of a struct; `AS \"struct.field\"` puts one into a struct inside.",
        outside: false,
    },
    Explanation {
        code: "D0525",
        title: "Two queries of one name",
        text: "Queries, tables and views are methods of the database; row types with one name have the same columns.",
        outside: false,
    },
    Explanation {
        code: "D0526",
        title: "A change that the table would refuse",
        text: "What is given must fit the columns: no missing value, no NULL where there may be none, nothing computed.",
        outside: false,
    },
    Explanation {
        code: "D0527",
        title: "Rows that are marked as deleted",
        text: "A query does not see rows that a `#[soft_delete]` column marks, as repositories do not. \
               `with_deleted(table)` in the place of the table shows them. `DELETE` would remove rows that are only \
               to be marked: update the column, or say `DELETE FROM with_deleted(table)`.",
        outside: false,
    },
];
