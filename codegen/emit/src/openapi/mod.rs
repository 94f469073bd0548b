//! `openapi.json`: the resources of every table (OpenAPI 3.1).

mod bounds;

use diglot_model::{
    Access, Column, Document, DocumentType, Enumeration, Expression, Literal, Role, Schema, Table, Type,
    decimal_text,
};
use serde_json::{Map, Value, json};

/// The document, as text.
pub(crate) fn emit(schema: &Schema) -> Result<String, serde_json::Error> {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    schemas.insert("Problem".to_owned(), problem());
    for enumeration in schema.enumerations.values() {
        schemas.insert(enumeration.name.clone(), enumeration_schema(enumeration));
    }
    for document in schema.documents.values() {
        schemas.insert(document.name.clone(), document_schema(document));
    }
    for table in schema.tables.values().filter(|it| it.primary_key.is_some() && it.access != Access::None) {
        let name = &table.type_name;
        schemas.insert(name.clone(), row(table));
        if table.access == Access::Full {
            schemas.insert(format!("New{name}"), new(table));
            schemas.insert(format!("{name}Patch"), patch(table));
        }
        schemas.insert(format!("{name}Page"), page(name));
        for (path, mut operations) in [
            (format!("/api/v1/{}", table.name), collection(table)),
            (format!("/api/v1/{}/{{id}}", table.name), item(table)),
        ] {
            if let (Access::ReadOnly, Some(operations)) = (table.access, operations.as_object_mut()) {
                operations.retain(|method, _| !["post", "patch", "delete"].contains(&method.as_str()));
            }
            paths.insert(path, operations);
        }
    }
    let document = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "API",
            "version": "1",
            "description": "Every table as a resource. Lists are paged in key order: pass `next` of one page \
                            as `after` of the next request.",
        },
        "components": {
            "schemas": schemas,
            "parameters": shared_parameters(),
            "responses": shared_responses(),
            "securitySchemes": {
                "serviceKey": { "type": "apiKey", "in": "header", "name": "X-Internal-Service-Key" },
            },
        },
        "security": [{ "serviceKey": [] }],
        "paths": paths,
    });
    let mut text = serde_json::to_string_pretty(&document)?;
    text.push('\n');
    Ok(text)
}

fn problem() -> Value {
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457).",
        "required": ["type", "title", "status"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string", "description": "What went wrong, in words." },
            "status": { "type": "integer", "description": "The status of the response." },
            "detail": { "type": "string", "description": "What went wrong this time, and how to mend it." },
            "constraint": { "type": "string", "description": "The constraint that is violated, where one is." },
            "fields": {
                "type": "array",
                "items": { "type": "string" },
                "description": "The fields or parameters it is about.",
            },
        },
        "additionalProperties": true,
    })
}

fn enumeration_schema(enumeration: &Enumeration) -> Value {
    let values: Vec<&str> = enumeration.variants.iter().map(|it| it.value.as_str()).collect();
    let mut description = enumeration.comment.clone().unwrap_or_default();
    for variant in &enumeration.variants {
        if let Some(comment) = &variant.comment {
            description.push_str(&format!("\n- `{}`: {comment}", variant.value));
        }
    }
    json!({ "type": "string", "enum": values, "description": description })
}

fn document_schema(document: &Document) -> Value {
    let properties: Map<String, Value> =
        document.fields.iter().map(|it| (it.name.clone(), document_type(&it.kind))).collect();
    let required: Vec<&String> = document
        .fields
        .iter()
        .filter(|it| !matches!(it.kind, DocumentType::Optional(_)))
        .map(|it| &it.name)
        .collect();
    json!({ "type": "object", "description": document.comment, "required": required, "properties": properties })
}

fn document_type(kind: &DocumentType) -> Value {
    match kind {
        DocumentType::Value(kind) => Value::Object(value(kind)),
        DocumentType::Document(name) => reference(name),
        DocumentType::Optional(inner) => json!({ "anyOf": [document_type(inner), { "type": "null" }] }),
        DocumentType::List(inner) => json!({ "type": "array", "items": document_type(inner) }),
        DocumentType::Map(inner) => json!({ "type": "object", "additionalProperties": document_type(inner) }),
    }
}

/// The schema of a column's values that are not null.
fn value(kind: &Type) -> Map<String, Value> {
    let schema = match kind {
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Integer { bits } => {
            let limit = 1_i128 << (bits - 1);
            let mut schema = json!({ "type": "integer", "format": format!("int{bits}") });
            if *bits < 64 {
                schema["minimum"] = json!(i64::try_from(-limit).unwrap_or(i64::MIN));
                schema["maximum"] = json!(i64::try_from(limit - 1).unwrap_or(i64::MAX));
            }
            schema
        }
        Type::Float => json!({ "type": "number", "format": "double" }),
        Type::Decimal { precision, scale } => json!({
            "type": "string",
            "format": "decimal",
            "pattern": format!("^-?[0-9]{{1,{}}}(\\.[0-9]{{1,{}}})?$", (precision - scale).max(1), (*scale).max(1)),
        }),
        Type::Text { max_length: Some(maximum) } | Type::CaselessText { max_length: Some(maximum) } => {
            json!({ "type": "string", "maxLength": maximum })
        }
        Type::Text { max_length: None } | Type::CaselessText { max_length: None } => {
            json!({ "type": "string" })
        }
        Type::Bytes { .. } => json!({ "type": "string", "contentEncoding": "base64" }),
        Type::Uuid => json!({ "type": "string", "format": "uuid" }),
        Type::Timestamp => json!({ "type": "string", "format": "date-time" }),
        Type::Date => json!({ "type": "string", "format": "date" }),
        Type::Time => json!({ "type": "string", "format": "time" }),
        Type::Duration => json!({ "type": "string", "format": "duration" }),
        Type::Array(element) => json!({ "type": "array", "items": Value::Object(value(element)) }),
        Type::Json => json!({}),
        Type::Enumeration(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
    };
    match schema {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn property(table: &Table, column: &Column, with_default: bool) -> Value {
    let mut schema = match &column.rust_type {
        Some(name) if column.kind == Type::Json => {
            Map::from_iter([("$ref".to_owned(), json!(format!("#/components/schemas/{name}")))])
        }
        _ => value(&column.kind),
    };
    bounds::add(&mut schema, table, column);
    if column.nullable {
        match schema.get("type").cloned() {
            Some(kind) => _ = schema.insert("type".to_owned(), json!([kind, "null"])),
            None if schema.contains_key("$ref") => {
                schema = Map::from_iter([("anyOf".to_owned(), json!([schema, { "type": "null" }]))]);
            }
            None => {}
        }
    }
    if let Some(comment) = &column.comment {
        schema.insert("description".to_owned(), json!(comment));
    }
    if let (true, Some(Expression::Literal(literal))) = (with_default, &column.default) {
        let default = match literal {
            Literal::Null => Value::Null,
            Literal::Boolean(value) => json!(value),
            Literal::Integer(value) => json!(value),
            Literal::Decimal { unscaled, scale } => json!(decimal_text(*unscaled, *scale)),
            Literal::Float(digits) => digits.parse::<f64>().map_or(Value::Null, |it| json!(it)),
            Literal::Text(text) => json!(text),
            Literal::Json(text) => serde_json::from_str(text).unwrap_or_default(),
            Literal::Uuid(text) | Literal::Timestamp(text) | Literal::Date(text) | Literal::Time(text) => {
                json!(text)
            }
            Literal::Duration(_) | Literal::Bytes(_) | Literal::Array { .. } => return Value::Object(schema),
        };
        schema.insert("default".to_owned(), default);
    }
    Value::Object(schema)
}

fn row(table: &Table) -> Value {
    let shown = || table.columns.values().filter(|it| !it.secret);
    let read = |it: &Column| {
        let mut property = property(table, it, false);
        if it.read_only || it.is_computed() {
            property["readOnly"] = json!(true);
        }
        (it.name.clone(), property)
    };
    let properties: Map<String, Value> = shown().map(read).collect();
    let required: Vec<&String> = shown().map(|it| &it.name).collect();
    json!({
        "type": "object",
        "description": table.comment,
        "required": required,
        "properties": properties,
    })
}

/// Whether the application makes the column's values when none is given.
fn is_made(table: &Table, column: &Column) -> bool {
    column.kind == Type::Uuid
        && table.key_columns() == [column.name.as_str()]
        && !table.references.iter().any(|it| it.columns.contains(&column.name))
}

/// A column as it is sent to be written.
fn written(table: &Table, column: &Column, with_default: bool) -> Value {
    let mut property = property(table, column, with_default);
    if column.secret {
        property["writeOnly"] = json!(true);
    }
    property
}

fn new(table: &Table) -> Value {
    let mut properties = Map::new();
    for column in table.columns.values().filter(|it| !it.is_computed() && !it.read_only) {
        properties.insert(column.name.clone(), written(table, column, true));
    }
    let required: Vec<&String> = table
        .columns
        .values()
        .filter(|it| {
            !it.is_computed() && !it.read_only && !it.nullable && it.default.is_none() && !is_made(table, it)
        })
        .map(|it| &it.name)
        .collect();
    json!({
        "type": "object",
        "description": format!("A row of {} to be created.", table.name),
        "required": required,
        "properties": properties,
        "additionalProperties": false,
    })
}

fn patch(table: &Table) -> Value {
    let key = table.key_columns();
    let maintained = |it: &Column| {
        it.updated
            || it.is_computed()
            || it.read_only
            || matches!(it.role, Some(Role::Created | Role::Deleted))
    };
    let properties: Map<String, Value> = table
        .columns
        .values()
        .filter(|it| !maintained(it) && !key.contains(&it.name))
        .map(|it| (it.name.clone(), written(table, it, false)))
        .collect();
    json!({
        "type": "object",
        "description": format!("A change to a row of {}: what is not given stays as it is.", table.name),
        "properties": properties,
        "additionalProperties": false,
    })
}

fn page(name: &str) -> Value {
    json!({
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": { "type": "array", "items": reference(name) },
            "next": {
                "type": ["string", "null"],
                "description": "Where the next page starts; null on the last one.",
            },
        },
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn content(name: &str) -> Value {
    json!({ "application/json": { "schema": reference(name) } })
}

/// The problems an operation can answer with: status, name, meaning.
const PROBLEMS: [(&str, &str, &str); 10] = [
    ("400", "Malformed", "The request is malformed."),
    ("401", "Unauthorized", "The service key is missing or wrong."),
    ("404", "NotFound", "There is no such row."),
    ("408", "TooSlow", "The body took too long to arrive."),
    ("409", "Conflict", "The row conflicts with another one."),
    ("413", "TooLarge", "The body is too large."),
    ("415", "NotJson", "The body says it is something other than JSON."),
    ("422", "NotAcceptable", "A value is not acceptable."),
    (
        "503",
        "NotAvailable",
        "The database does not answer, or there are too many connections; try again later.",
    ),
    ("507", "Full", "The database has no space for what was to be written."),
];

/// The problems any operation can answer with.
const ANYWHERE: [&str; 2] = ["401", "503"];
/// The problems of operations that take a body.
const BODY: [&str; 7] = ["400", "408", "409", "413", "415", "422", "507"];

/// The responses that every table's operations share.
fn shared_responses() -> Value {
    let response = |(_, name, description): &(&str, &str, &str)| {
        let content = json!({ "application/problem+json": { "schema": reference("Problem") } });
        ((*name).to_owned(), json!({ "description": description, "content": content }))
    };
    Value::Object(PROBLEMS.iter().map(response).collect())
}

/// The parameters that every list takes.
fn shared_parameters() -> Value {
    json!({
        "Limit": {
            "name": "limit",
            "in": "query",
            "description": "The most rows.",
            "schema": { "type": "integer", "minimum": 1, "maximum": 200, "default": 50 },
        },
        "After": {
            "name": "after",
            "in": "query",
            "description": "`next` of the page before, as it is; the last page has none.",
            "schema": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" },
        },
    })
}

/// The responses of an operation: one success, then the problems it can answer with.
fn responses(success: (&str, Value), problems: &[&str]) -> Value {
    let mut responses = Map::new();
    responses.insert(success.0.to_owned(), success.1);
    for (status, name, _) in PROBLEMS.iter().filter(|it| ANYWHERE.contains(&it.0) || problems.contains(&it.0))
    {
        let shared = json!({ "$ref": format!("#/components/responses/{name}") });
        responses.insert((*status).to_owned(), shared);
    }
    Value::Object(responses)
}

fn collection(table: &Table) -> Value {
    let name = &table.type_name;
    let mut parameters = vec![
        json!({ "$ref": "#/components/parameters/Limit" }),
        json!({ "$ref": "#/components/parameters/After" }),
    ];
    for reference in &table.references {
        if let [column] = reference.columns.as_slice()
            && let Some(column) = table.columns.get(column)
        {
            parameters.push(json!({
                "name": column.name,
                "in": "query",
                "description": format!(
                    "Only rows that refer to this row of {}. A list is filtered by one reference at a time.",
                    reference.referenced_table
                ),
                "schema": value(&column.kind),
            }));
        }
    }
    json!({
        "get": {
            "tags": [table.name],
            "operationId": format!("list_{}", table.name),
            "summary": format!("A page of {}", table.name),
            "parameters": parameters,
            "responses": responses(
                ("200", json!({ "description": "A page.", "content": content(&format!("{name}Page")) })),
                &["400"],
            ),
        },
        "post": {
            "tags": [table.name],
            "operationId": format!("create_{}", table.name),
            "summary": format!("Add a row to {}", table.name),
            "requestBody": { "required": true, "content": content(&format!("New{name}")) },
            "responses": responses(
                ("201", json!({ "description": "The row.", "content": content(name) })),
                &BODY,
            ),
        },
    })
}

fn item(table: &Table) -> Value {
    let name = &table.type_name;
    let key = table.key_columns().first().and_then(|it| table.columns.get(it));
    let found = json!({ "description": "The row.", "content": content(name) });
    json!({
        "parameters": [{
            "name": "id",
            "in": "path",
            "required": true,
            "schema": key.map(|it| value(&it.kind)),
        }],
        "get": {
            "tags": [table.name],
            "operationId": format!("get_{}", table.name),
            "summary": format!("One row of {}", table.name),
            "responses": responses(("200", found.clone()), &["400", "404"]),
        },
        "patch": {
            "tags": [table.name],
            "operationId": format!("update_{}", table.name),
            "summary": format!("Change a row of {}", table.name),
            "requestBody": { "required": true, "content": content(&format!("{name}Patch")) },
            "responses": responses(("200", found), &[&["404"], &BODY[..]].concat()),
        },
        "delete": {
            "tags": [table.name],
            "operationId": format!("delete_{}", table.name),
            "summary": format!("Remove a row of {}", table.name),
            "responses": responses(("204", json!({ "description": "It is gone." })), &["400", "404", "409", "507"]),
        },
    })
}
