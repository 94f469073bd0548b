//! What the codes of tables and columns mean, D0200 to D0299.

use super::Explanation;

pub(super) static EXPLANATIONS: &[Explanation] = &[
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
        title: "A computed column that may be NULL, reads another, or computes constants",
        text: "A `#[generated(…)]` column that may come out as NULL is declared `Option`, and it is computed from plain \
               columns only: one engine refuses anything else. It also fails to compare or fold texts that are all \
               constants: write what comes out of them.",
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
        code: "D0238",
        title: "A former name that comes too late",
        text: "While `#[was(old)]` offers a column by two names, a program of the release before gives its value by the old one. \
               Postgres copies it before the row is judged, SQLite only after: for a moment the column has NULL, its default or \
               the value from before. What would judge the row by that refuses, or takes, what it should not: a primary key, a \
               required computed column, a check or unique constraint over several columns or one that says something of \
               NULL, and a unique constraint over a column with a default. Such a column is renamed at once, with \
               the old programs stopped, or the new name is a column of its own until they are gone.",
        outside: false,
    },
    Explanation {
        code: "D0239",
        title: "A default that SQLite does not look at",
        text: "The key of a table, where it is one integer, is the number of the row on SQLite: a row that does not give it gets \
               the next number, whatever the default says; Postgres takes the default. Give every row its key, or write \
               `#[key] #[identity] pub id: i64`, and both engines number the rows.",
        outside: false,
    },
    Explanation {
        code: "D0240",
        title: "Said twice what clients may do",
        text: "`#[read_only]` lets clients read a table that the program alone writes; `#[no_resource]` gives them nothing of it. \
               One of them says it; without either, clients read, add, change and remove rows.",
        outside: false,
    },
    Explanation {
        code: "D0241",
        title: "A column nobody could give",
        text: "`#[read_only]` on a column keeps clients from giving it: it is left out of what they send. A row that a client adds \
               needs a value all the same, so such a column has a default, is an `Option`, or is made by the engine. Where clients \
               add no rows, `#[read_only]` stands on the table.",
        outside: false,
    },
    Explanation {
        code: "D0242",
        title: "Not a key",
        text: "A key addresses a row: it stands in a path, in a cursor and in the keys of a map. Floating-point numbers, bytes and \
               durations do not (a number that is not one is not equal to itself, and the others have no text of their own), \
               nor do more than twelve columns together. Give the row a key of its own, `#[key] pub id: Uuid`, and declare \
               the columns `#[unique]`.",
        outside: false,
    },
];
