//! Every keyword as a column.
//!
//! Written by `cargo xtask gen` from the declaration of `keywords` in `declarations.rs`; do not edit.

use runtime::{
    Bulk, ColumnInfo, Columns, Domain, Entity, Executor, Filter, FromRow, Keyed, Page,
    PageRequest, Select, Statement, Stream, TableInfo, UniqueInfo, Update, Uuid, Value,
    Write, WriteKind,
};
use serde::{Deserialize, Serialize};

/// Every keyword as a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Keyword {
    /// The column `id`.
    pub id: Uuid,
    /// The column `abstract`.
    pub r#abstract: Option<i32>,
    /// The column `as`.
    pub r#as: Option<i32>,
    /// The column `async`.
    pub r#async: Option<i32>,
    /// The column `await`.
    pub r#await: Option<i32>,
    /// The column `become`.
    pub r#become: Option<i32>,
    /// The column `box`.
    pub r#box: Option<i32>,
    /// The column `break`.
    pub r#break: Option<i32>,
    /// The column `const`.
    pub r#const: Option<i32>,
    /// The column `continue`.
    pub r#continue: Option<i32>,
    /// The column `do`.
    pub r#do: Option<i32>,
    /// The column `dyn`.
    pub r#dyn: Option<i32>,
    /// The column `else`.
    pub r#else: Option<i32>,
    /// The column `enum`.
    pub r#enum: Option<i32>,
    /// The column `extern`.
    pub r#extern: Option<i32>,
    /// The column `false`.
    pub r#false: Option<i32>,
    /// The column `final`.
    pub r#final: Option<i32>,
    /// The column `fn`.
    pub r#fn: Option<i32>,
    /// The column `for`.
    pub r#for: Option<i32>,
    /// The column `gen`.
    pub r#gen: Option<i32>,
    /// The column `if`.
    pub r#if: Option<i32>,
    /// The column `impl`.
    pub r#impl: Option<i32>,
    /// The column `in`.
    pub r#in: Option<i32>,
    /// The column `let`.
    pub r#let: Option<i32>,
    /// The column `loop`.
    pub r#loop: Option<i32>,
    /// The column `macro`.
    pub r#macro: Option<i32>,
    /// The column `match`.
    pub r#match: Option<i32>,
    /// The column `mod`.
    pub r#mod: Option<i32>,
    /// The column `move`.
    pub r#move: Option<i32>,
    /// The column `mut`.
    pub r#mut: Option<i32>,
    /// The column `override`.
    pub r#override: Option<i32>,
    /// The column `priv`.
    pub r#priv: Option<i32>,
    /// The column `pub`.
    pub r#pub: Option<i32>,
    /// The column `ref`.
    pub r#ref: Option<i32>,
    /// The column `return`.
    pub r#return: Option<i32>,
    /// The column `static`.
    pub r#static: Option<i32>,
    /// The column `struct`.
    pub r#struct: Option<i32>,
    /// The column `trait`.
    pub r#trait: Option<i32>,
    /// The column `true`.
    pub r#true: Option<i32>,
    /// The column `try`.
    pub r#try: Option<i32>,
    /// The column `type`.
    pub r#type: Option<i32>,
    /// The column `typeof`.
    pub r#typeof: Option<i32>,
    /// The column `unsafe`.
    pub r#unsafe: Option<i32>,
    /// The column `unsized`.
    pub r#unsized: Option<i32>,
    /// The column `use`.
    pub r#use: Option<i32>,
    /// The column `virtual`.
    pub r#virtual: Option<i32>,
    /// The column `where`.
    pub r#where: Option<i32>,
    /// The column `while`.
    pub r#while: Option<i32>,
}

impl FromRow for Keyword {
    fn from_row(row: runtime::Row<'_>) -> runtime::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            r#abstract: row.get(1)?,
            r#as: row.get(2)?,
            r#async: row.get(3)?,
            r#await: row.get(4)?,
            r#become: row.get(5)?,
            r#box: row.get(6)?,
            r#break: row.get(7)?,
            r#const: row.get(8)?,
            r#continue: row.get(9)?,
            r#do: row.get(10)?,
            r#dyn: row.get(11)?,
            r#else: row.get(12)?,
            r#enum: row.get(13)?,
            r#extern: row.get(14)?,
            r#false: row.get(15)?,
            r#final: row.get(16)?,
            r#fn: row.get(17)?,
            r#for: row.get(18)?,
            r#gen: row.get(19)?,
            r#if: row.get(20)?,
            r#impl: row.get(21)?,
            r#in: row.get(22)?,
            r#let: row.get(23)?,
            r#loop: row.get(24)?,
            r#macro: row.get(25)?,
            r#match: row.get(26)?,
            r#mod: row.get(27)?,
            r#move: row.get(28)?,
            r#mut: row.get(29)?,
            r#override: row.get(30)?,
            r#priv: row.get(31)?,
            r#pub: row.get(32)?,
            r#ref: row.get(33)?,
            r#return: row.get(34)?,
            r#static: row.get(35)?,
            r#struct: row.get(36)?,
            r#trait: row.get(37)?,
            r#true: row.get(38)?,
            r#try: row.get(39)?,
            r#type: row.get(40)?,
            r#typeof: row.get(41)?,
            r#unsafe: row.get(42)?,
            r#unsized: row.get(43)?,
            r#use: row.get(44)?,
            r#virtual: row.get(45)?,
            r#where: row.get(46)?,
            r#while: row.get(47)?,
        })
    }
}

impl Keyword {
    /// The row's values in the order of the columns.
    fn into_values(self) -> runtime::Result<Vec<Value>> {
        Ok(
            Vec::from([
                Value::Uuid(self.id),
                match self.r#abstract {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#as {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#async {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#await {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#become {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#box {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#break {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#const {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#continue {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#do {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#dyn {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#else {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#enum {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#extern {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#false {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#final {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#fn {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#for {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#gen {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#if {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#impl {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#in {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#let {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#loop {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#macro {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#match {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#mod {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#move {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#mut {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#override {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#priv {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#pub {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#ref {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#return {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#static {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#struct {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#trait {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#true {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#try {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#type {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#typeof {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#unsafe {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#unsized {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#use {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#virtual {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#where {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
                match self.r#while {
                    Some(value) => Value::Integer(i64::from(value)),
                    None => Value::Null,
                },
            ]),
        )
    }
}

/// A row of `keywords` to be created.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewKeyword {
    /// The column `id`.
    ///
    /// A new one (version 7) unless given.
    #[serde(default, deserialize_with = "runtime::given")]
    pub id: Option<Uuid>,
    /// The column `abstract`.
    #[serde(default)]
    pub r#abstract: Option<i32>,
    /// The column `as`.
    #[serde(default)]
    pub r#as: Option<i32>,
    /// The column `async`.
    #[serde(default)]
    pub r#async: Option<i32>,
    /// The column `await`.
    #[serde(default)]
    pub r#await: Option<i32>,
    /// The column `become`.
    #[serde(default)]
    pub r#become: Option<i32>,
    /// The column `box`.
    #[serde(default)]
    pub r#box: Option<i32>,
    /// The column `break`.
    #[serde(default)]
    pub r#break: Option<i32>,
    /// The column `const`.
    #[serde(default)]
    pub r#const: Option<i32>,
    /// The column `continue`.
    #[serde(default)]
    pub r#continue: Option<i32>,
    /// The column `do`.
    #[serde(default)]
    pub r#do: Option<i32>,
    /// The column `dyn`.
    #[serde(default)]
    pub r#dyn: Option<i32>,
    /// The column `else`.
    #[serde(default)]
    pub r#else: Option<i32>,
    /// The column `enum`.
    #[serde(default)]
    pub r#enum: Option<i32>,
    /// The column `extern`.
    #[serde(default)]
    pub r#extern: Option<i32>,
    /// The column `false`.
    #[serde(default)]
    pub r#false: Option<i32>,
    /// The column `final`.
    #[serde(default)]
    pub r#final: Option<i32>,
    /// The column `fn`.
    #[serde(default)]
    pub r#fn: Option<i32>,
    /// The column `for`.
    #[serde(default)]
    pub r#for: Option<i32>,
    /// The column `gen`.
    #[serde(default)]
    pub r#gen: Option<i32>,
    /// The column `if`.
    #[serde(default)]
    pub r#if: Option<i32>,
    /// The column `impl`.
    #[serde(default)]
    pub r#impl: Option<i32>,
    /// The column `in`.
    #[serde(default)]
    pub r#in: Option<i32>,
    /// The column `let`.
    #[serde(default)]
    pub r#let: Option<i32>,
    /// The column `loop`.
    #[serde(default)]
    pub r#loop: Option<i32>,
    /// The column `macro`.
    #[serde(default)]
    pub r#macro: Option<i32>,
    /// The column `match`.
    #[serde(default)]
    pub r#match: Option<i32>,
    /// The column `mod`.
    #[serde(default)]
    pub r#mod: Option<i32>,
    /// The column `move`.
    #[serde(default)]
    pub r#move: Option<i32>,
    /// The column `mut`.
    #[serde(default)]
    pub r#mut: Option<i32>,
    /// The column `override`.
    #[serde(default)]
    pub r#override: Option<i32>,
    /// The column `priv`.
    #[serde(default)]
    pub r#priv: Option<i32>,
    /// The column `pub`.
    #[serde(default)]
    pub r#pub: Option<i32>,
    /// The column `ref`.
    #[serde(default)]
    pub r#ref: Option<i32>,
    /// The column `return`.
    #[serde(default)]
    pub r#return: Option<i32>,
    /// The column `static`.
    #[serde(default)]
    pub r#static: Option<i32>,
    /// The column `struct`.
    #[serde(default)]
    pub r#struct: Option<i32>,
    /// The column `trait`.
    #[serde(default)]
    pub r#trait: Option<i32>,
    /// The column `true`.
    #[serde(default)]
    pub r#true: Option<i32>,
    /// The column `try`.
    #[serde(default)]
    pub r#try: Option<i32>,
    /// The column `type`.
    #[serde(default)]
    pub r#type: Option<i32>,
    /// The column `typeof`.
    #[serde(default)]
    pub r#typeof: Option<i32>,
    /// The column `unsafe`.
    #[serde(default)]
    pub r#unsafe: Option<i32>,
    /// The column `unsized`.
    #[serde(default)]
    pub r#unsized: Option<i32>,
    /// The column `use`.
    #[serde(default)]
    pub r#use: Option<i32>,
    /// The column `virtual`.
    #[serde(default)]
    pub r#virtual: Option<i32>,
    /// The column `where`.
    #[serde(default)]
    pub r#where: Option<i32>,
    /// The column `while`.
    #[serde(default)]
    pub r#while: Option<i32>,
}

impl NewKeyword {
    /// A row with what it must have; everything else has its default.
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            r#abstract: None,
            r#as: None,
            r#async: None,
            r#await: None,
            r#become: None,
            r#box: None,
            r#break: None,
            r#const: None,
            r#continue: None,
            r#do: None,
            r#dyn: None,
            r#else: None,
            r#enum: None,
            r#extern: None,
            r#false: None,
            r#final: None,
            r#fn: None,
            r#for: None,
            r#gen: None,
            r#if: None,
            r#impl: None,
            r#in: None,
            r#let: None,
            r#loop: None,
            r#macro: None,
            r#match: None,
            r#mod: None,
            r#move: None,
            r#mut: None,
            r#override: None,
            r#priv: None,
            r#pub: None,
            r#ref: None,
            r#return: None,
            r#static: None,
            r#struct: None,
            r#trait: None,
            r#true: None,
            r#try: None,
            r#type: None,
            r#typeof: None,
            r#unsafe: None,
            r#unsized: None,
            r#use: None,
            r#virtual: None,
            r#where: None,
            r#while: None,
        }
    }

    /// The row, with the defaults of what was not given.
    fn into_row(self) -> runtime::Result<Keyword> {
        Ok(Keyword {
            id: self.id.unwrap_or_else(Uuid::now_v7),
            r#abstract: self.r#abstract,
            r#as: self.r#as,
            r#async: self.r#async,
            r#await: self.r#await,
            r#become: self.r#become,
            r#box: self.r#box,
            r#break: self.r#break,
            r#const: self.r#const,
            r#continue: self.r#continue,
            r#do: self.r#do,
            r#dyn: self.r#dyn,
            r#else: self.r#else,
            r#enum: self.r#enum,
            r#extern: self.r#extern,
            r#false: self.r#false,
            r#final: self.r#final,
            r#fn: self.r#fn,
            r#for: self.r#for,
            r#gen: self.r#gen,
            r#if: self.r#if,
            r#impl: self.r#impl,
            r#in: self.r#in,
            r#let: self.r#let,
            r#loop: self.r#loop,
            r#macro: self.r#macro,
            r#match: self.r#match,
            r#mod: self.r#mod,
            r#move: self.r#move,
            r#mut: self.r#mut,
            r#override: self.r#override,
            r#priv: self.r#priv,
            r#pub: self.r#pub,
            r#ref: self.r#ref,
            r#return: self.r#return,
            r#static: self.r#static,
            r#struct: self.r#struct,
            r#trait: self.r#trait,
            r#true: self.r#true,
            r#try: self.r#try,
            r#type: self.r#type,
            r#typeof: self.r#typeof,
            r#unsafe: self.r#unsafe,
            r#unsized: self.r#unsized,
            r#use: self.r#use,
            r#virtual: self.r#virtual,
            r#where: self.r#where,
            r#while: self.r#while,
        })
    }
}

/// A change to a row of `keywords`: what is not given stays as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeywordPatch {
    /// The column `abstract`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#abstract: Option<Option<i32>>,
    /// The column `as`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#as: Option<Option<i32>>,
    /// The column `async`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#async: Option<Option<i32>>,
    /// The column `await`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#await: Option<Option<i32>>,
    /// The column `become`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#become: Option<Option<i32>>,
    /// The column `box`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#box: Option<Option<i32>>,
    /// The column `break`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#break: Option<Option<i32>>,
    /// The column `const`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#const: Option<Option<i32>>,
    /// The column `continue`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#continue: Option<Option<i32>>,
    /// The column `do`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#do: Option<Option<i32>>,
    /// The column `dyn`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#dyn: Option<Option<i32>>,
    /// The column `else`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#else: Option<Option<i32>>,
    /// The column `enum`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#enum: Option<Option<i32>>,
    /// The column `extern`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#extern: Option<Option<i32>>,
    /// The column `false`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#false: Option<Option<i32>>,
    /// The column `final`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#final: Option<Option<i32>>,
    /// The column `fn`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#fn: Option<Option<i32>>,
    /// The column `for`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#for: Option<Option<i32>>,
    /// The column `gen`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#gen: Option<Option<i32>>,
    /// The column `if`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#if: Option<Option<i32>>,
    /// The column `impl`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#impl: Option<Option<i32>>,
    /// The column `in`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#in: Option<Option<i32>>,
    /// The column `let`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#let: Option<Option<i32>>,
    /// The column `loop`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#loop: Option<Option<i32>>,
    /// The column `macro`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#macro: Option<Option<i32>>,
    /// The column `match`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#match: Option<Option<i32>>,
    /// The column `mod`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#mod: Option<Option<i32>>,
    /// The column `move`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#move: Option<Option<i32>>,
    /// The column `mut`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#mut: Option<Option<i32>>,
    /// The column `override`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#override: Option<Option<i32>>,
    /// The column `priv`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#priv: Option<Option<i32>>,
    /// The column `pub`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#pub: Option<Option<i32>>,
    /// The column `ref`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#ref: Option<Option<i32>>,
    /// The column `return`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#return: Option<Option<i32>>,
    /// The column `static`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#static: Option<Option<i32>>,
    /// The column `struct`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#struct: Option<Option<i32>>,
    /// The column `trait`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#trait: Option<Option<i32>>,
    /// The column `true`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#true: Option<Option<i32>>,
    /// The column `try`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#try: Option<Option<i32>>,
    /// The column `type`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#type: Option<Option<i32>>,
    /// The column `typeof`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#typeof: Option<Option<i32>>,
    /// The column `unsafe`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#unsafe: Option<Option<i32>>,
    /// The column `unsized`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#unsized: Option<Option<i32>>,
    /// The column `use`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#use: Option<Option<i32>>,
    /// The column `virtual`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#virtual: Option<Option<i32>>,
    /// The column `where`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#where: Option<Option<i32>>,
    /// The column `while`.
    #[serde(default, deserialize_with = "runtime::given")]
    pub r#while: Option<Option<i32>>,
}

impl Entity for Keyword {
    const TABLE: &'static TableInfo = &TABLE;
    type New = NewKeyword;
    fn insert_values(new: Self::New) -> runtime::Result<Vec<Value>> {
        new.into_row()?.into_values()
    }

    fn own_key(&self) -> runtime::Result<Option<Vec<Value>>> {
        <Self as Keyed>::key_values(Keyed::primary_key(self)).map(Some)
    }
}

impl Keyed for Keyword {
    type Key = Uuid;
    type Patch = KeywordPatch;
    fn primary_key(&self) -> Self::Key {
        self.id
    }

    fn key_values(key: Self::Key) -> runtime::Result<Vec<Value>> {
        Ok(Vec::from([Value::Uuid(key)]))
    }

    fn changes(patch: Self::Patch) -> runtime::Result<Update> {
        let mut update = Update::of(&TABLE);
        if let Some(given) = patch.r#abstract {
            update
                .set(
                    "abstract",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#as {
            update
                .set(
                    "as",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#async {
            update
                .set(
                    "async",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#await {
            update
                .set(
                    "await",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#become {
            update
                .set(
                    "become",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#box {
            update
                .set(
                    "box",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#break {
            update
                .set(
                    "break",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#const {
            update
                .set(
                    "const",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#continue {
            update
                .set(
                    "continue",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#do {
            update
                .set(
                    "do",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#dyn {
            update
                .set(
                    "dyn",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#else {
            update
                .set(
                    "else",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#enum {
            update
                .set(
                    "enum",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#extern {
            update
                .set(
                    "extern",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#false {
            update
                .set(
                    "false",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#final {
            update
                .set(
                    "final",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#fn {
            update
                .set(
                    "fn",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#for {
            update
                .set(
                    "for",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#gen {
            update
                .set(
                    "gen",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#if {
            update
                .set(
                    "if",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#impl {
            update
                .set(
                    "impl",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#in {
            update
                .set(
                    "in",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#let {
            update
                .set(
                    "let",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#loop {
            update
                .set(
                    "loop",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#macro {
            update
                .set(
                    "macro",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#match {
            update
                .set(
                    "match",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#mod {
            update
                .set(
                    "mod",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#move {
            update
                .set(
                    "move",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#mut {
            update
                .set(
                    "mut",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#override {
            update
                .set(
                    "override",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#priv {
            update
                .set(
                    "priv",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#pub {
            update
                .set(
                    "pub",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#ref {
            update
                .set(
                    "ref",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#return {
            update
                .set(
                    "return",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#static {
            update
                .set(
                    "static",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#struct {
            update
                .set(
                    "struct",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#trait {
            update
                .set(
                    "trait",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#true {
            update
                .set(
                    "true",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#try {
            update
                .set(
                    "try",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#type {
            update
                .set(
                    "type",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#typeof {
            update
                .set(
                    "typeof",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#unsafe {
            update
                .set(
                    "unsafe",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#unsized {
            update
                .set(
                    "unsized",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#use {
            update
                .set(
                    "use",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#virtual {
            update
                .set(
                    "virtual",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#where {
            update
                .set(
                    "where",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        if let Some(given) = patch.r#while {
            update
                .set(
                    "while",
                    match given {
                        Some(value) => Value::Integer(i64::from(value)),
                        None => Value::Null,
                    },
                );
        }
        Ok(update)
    }
}

/// The columns, unique keys and relations of `keywords`, for filters, orders and projections.
#[expect(non_upper_case_globals, reason = "a column is written as it is named")]
pub mod columns {
    use super::*;
    use runtime::{Column, UniqueKey};
    /// The column `id`.
    pub const id: Column<Keyword, Uuid> = Column::at(0);
    /// The column `abstract`.
    pub const r#abstract: Column<Keyword, Option<i32>> = Column::at(1);
    /// The column `as`.
    pub const r#as: Column<Keyword, Option<i32>> = Column::at(2);
    /// The column `async`.
    pub const r#async: Column<Keyword, Option<i32>> = Column::at(3);
    /// The column `await`.
    pub const r#await: Column<Keyword, Option<i32>> = Column::at(4);
    /// The column `become`.
    pub const r#become: Column<Keyword, Option<i32>> = Column::at(5);
    /// The column `box`.
    pub const r#box: Column<Keyword, Option<i32>> = Column::at(6);
    /// The column `break`.
    pub const r#break: Column<Keyword, Option<i32>> = Column::at(7);
    /// The column `const`.
    pub const r#const: Column<Keyword, Option<i32>> = Column::at(8);
    /// The column `continue`.
    pub const r#continue: Column<Keyword, Option<i32>> = Column::at(9);
    /// The column `do`.
    pub const r#do: Column<Keyword, Option<i32>> = Column::at(10);
    /// The column `dyn`.
    pub const r#dyn: Column<Keyword, Option<i32>> = Column::at(11);
    /// The column `else`.
    pub const r#else: Column<Keyword, Option<i32>> = Column::at(12);
    /// The column `enum`.
    pub const r#enum: Column<Keyword, Option<i32>> = Column::at(13);
    /// The column `extern`.
    pub const r#extern: Column<Keyword, Option<i32>> = Column::at(14);
    /// The column `false`.
    pub const r#false: Column<Keyword, Option<i32>> = Column::at(15);
    /// The column `final`.
    pub const r#final: Column<Keyword, Option<i32>> = Column::at(16);
    /// The column `fn`.
    pub const r#fn: Column<Keyword, Option<i32>> = Column::at(17);
    /// The column `for`.
    pub const r#for: Column<Keyword, Option<i32>> = Column::at(18);
    /// The column `gen`.
    pub const r#gen: Column<Keyword, Option<i32>> = Column::at(19);
    /// The column `if`.
    pub const r#if: Column<Keyword, Option<i32>> = Column::at(20);
    /// The column `impl`.
    pub const r#impl: Column<Keyword, Option<i32>> = Column::at(21);
    /// The column `in`.
    pub const r#in: Column<Keyword, Option<i32>> = Column::at(22);
    /// The column `let`.
    pub const r#let: Column<Keyword, Option<i32>> = Column::at(23);
    /// The column `loop`.
    pub const r#loop: Column<Keyword, Option<i32>> = Column::at(24);
    /// The column `macro`.
    pub const r#macro: Column<Keyword, Option<i32>> = Column::at(25);
    /// The column `match`.
    pub const r#match: Column<Keyword, Option<i32>> = Column::at(26);
    /// The column `mod`.
    pub const r#mod: Column<Keyword, Option<i32>> = Column::at(27);
    /// The column `move`.
    pub const r#move: Column<Keyword, Option<i32>> = Column::at(28);
    /// The column `mut`.
    pub const r#mut: Column<Keyword, Option<i32>> = Column::at(29);
    /// The column `override`.
    pub const r#override: Column<Keyword, Option<i32>> = Column::at(30);
    /// The column `priv`.
    pub const r#priv: Column<Keyword, Option<i32>> = Column::at(31);
    /// The column `pub`.
    pub const r#pub: Column<Keyword, Option<i32>> = Column::at(32);
    /// The column `ref`.
    pub const r#ref: Column<Keyword, Option<i32>> = Column::at(33);
    /// The column `return`.
    pub const r#return: Column<Keyword, Option<i32>> = Column::at(34);
    /// The column `static`.
    pub const r#static: Column<Keyword, Option<i32>> = Column::at(35);
    /// The column `struct`.
    pub const r#struct: Column<Keyword, Option<i32>> = Column::at(36);
    /// The column `trait`.
    pub const r#trait: Column<Keyword, Option<i32>> = Column::at(37);
    /// The column `true`.
    pub const r#true: Column<Keyword, Option<i32>> = Column::at(38);
    /// The column `try`.
    pub const r#try: Column<Keyword, Option<i32>> = Column::at(39);
    /// The column `type`.
    pub const r#type: Column<Keyword, Option<i32>> = Column::at(40);
    /// The column `typeof`.
    pub const r#typeof: Column<Keyword, Option<i32>> = Column::at(41);
    /// The column `unsafe`.
    pub const r#unsafe: Column<Keyword, Option<i32>> = Column::at(42);
    /// The column `unsized`.
    pub const r#unsized: Column<Keyword, Option<i32>> = Column::at(43);
    /// The column `use`.
    pub const r#use: Column<Keyword, Option<i32>> = Column::at(44);
    /// The column `virtual`.
    pub const r#virtual: Column<Keyword, Option<i32>> = Column::at(45);
    /// The column `where`.
    pub const r#where: Column<Keyword, Option<i32>> = Column::at(46);
    /// The column `while`.
    pub const r#while: Column<Keyword, Option<i32>> = Column::at(47);
    /// Unique: `id`.
    pub const primary_key: UniqueKey<Keyword> = UniqueKey::new("(id)", &["id"], GET);
    /// Unique: `match`, `fn`.
    pub const match_and_fn_key: UniqueKey<Keyword> = UniqueKey::new(
        "(match, fn)",
        &["match", "fn"],
        BY_MATCH_AND_FN,
    );
}

const INSERT: Statement = Statement::portable(
    "INSERT INTO keywords (id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48)",
);

const COUNT: Statement = Statement::portable("SELECT count(*) FROM keywords");

const GET: Statement = Statement::portable(
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords WHERE id = $1",
);

const FIRST_PAGE: Statement = Statement::portable(
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords ORDER BY id LIMIT $1",
);

const NEXT_PAGE: Statement = Statement::portable(
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords WHERE id > $1 ORDER BY id LIMIT $2",
);

const EXISTS: Statement = Statement::portable(
    "SELECT EXISTS (SELECT 1 FROM keywords WHERE id = $1)",
);

const GET_MANY: Statement = Statement::new(
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords WHERE id IN rarray($1) ORDER BY id",
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords WHERE id = ANY($1) ORDER BY id",
);

const DELETE: Statement = Statement::portable("DELETE FROM keywords WHERE id = $1");

const BY_MATCH_AND_FN: Statement = Statement::portable(
    "SELECT id, abstract, \"as\", async, await, become, box, break, const, continue, \"do\", dyn, \"else\", enum, extern, \"false\", final, fn, \"for\", gen, \"if\", impl, \"in\", let, loop, macro, match, mod, move, mut, override, priv, pub, ref, return, static, struct, trait, \"true\", try, type, typeof, unsafe, unsized, use, virtual, \"where\", while FROM keywords WHERE match = $1 AND fn = $2",
);

/// Reads and writes rows of `keywords`.
#[derive(Debug)]
pub struct KeywordRepository<'e, E> {
    executor: &'e E,
}

impl<'e, E: Executor> KeywordRepository<'e, E> {
    /// The repository over a database or a transaction.
    pub fn new(executor: &'e E) -> Self {
        Self { executor }
    }

    /// Adds a row and gives it back.
    ///
    /// # Errors
    /// A violated constraint of `keywords`, by name.
    pub async fn create(&self, new: NewKeyword) -> runtime::Result<Keyword> {
        let row = new.into_row()?;
        let values = row.clone().into_values()?;
        self.executor
            .write(Write {
                table: &TABLE,
                kind: WriteKind::Insert,
                statement: INSERT,
                values,
            })
            .await?;
        Ok(row)
    }

    /// Adds rows, all or none, and gives them back in their order.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn create_many(
        &self,
        rows: Vec<NewKeyword>,
    ) -> runtime::Result<Vec<Keyword>> {
        let rows: runtime::Result<Vec<Keyword>> = rows
            .into_iter()
            .map(|it| it.into_row())
            .collect();
        let rows = rows?;
        let values: runtime::Result<Vec<_>> = rows
            .iter()
            .map(|it| it.clone().into_values())
            .collect();
        runtime::create_many::<Keyword, runtime::Nothing, _>(self.executor, values?)
            .await?;
        Ok(rows)
    }

    /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
    ///
    /// # Errors
    /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
    pub async fn bulk_create(
        &self,
        rows: impl Stream<Item = NewKeyword> + Send,
    ) -> runtime::Result<u64>
    where
        E: Bulk,
    {
        self.executor.bulk_insert::<Keyword>(rows).await
    }

    /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
    /// gives it back.
    ///
    /// # Errors
    /// A violated constraint other than the key, by name.
    pub async fn upsert(
        &self,
        new: NewKeyword,
        key: runtime::UniqueKey<Keyword>,
        columns: impl Columns<Keyword>,
    ) -> runtime::Result<Keyword> {
        runtime::upsert(self.executor, new, key, columns.positions()).await
    }

    /// Every row, to be filtered, ordered, paged, joined, changed or removed.
    pub fn select(&self) -> Select<'e, E, Keyword> {
        Select::new(self.executor)
    }

    /// The rows that meet a condition.
    pub fn filter(&self, filter: Filter<Keyword>) -> Select<'e, E, Keyword> {
        self.select().filter(filter)
    }

    /// The row with this `match` and `fn`.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_by_match_and_fn(
        &self,
        r#match: i32,
        r#fn: i32,
    ) -> runtime::Result<Option<Keyword>> {
        self.executor
            .fetch_optional(
                &BY_MATCH_AND_FN,
                &[Value::Integer(i64::from(r#match)), Value::Integer(i64::from(r#fn))],
            )
            .await
    }

    /// The row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get(&self, key: Uuid) -> runtime::Result<Option<Keyword>> {
        self.executor.fetch_optional(&GET, &[Value::Uuid(key)]).await
    }

    /// A page of all rows in key order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn list(&self, page: PageRequest<Uuid>) -> runtime::Result<Page<Keyword>> {
        let limit = Value::Integer(i64::from(page.limit) + 1);
        let rows = match page.after {
            Some(key) => {
                self.executor.fetch(&NEXT_PAGE, &[Value::Uuid(key), limit]).await?
            }
            None => self.executor.fetch(&FIRST_PAGE, &[limit]).await?,
        };
        Ok(Page::of(rows, page.limit))
    }

    /// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no
    /// row.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn get_many(
        &self,
        keys: impl IntoIterator<Item = Uuid>,
    ) -> runtime::Result<Vec<Option<Keyword>>> {
        let keys: Vec<Uuid> = keys.into_iter().collect();
        runtime::get_many(self.executor, Some(&GET_MANY), keys).await
    }

    /// Whether there is a row with a primary key.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn exists(&self, key: Uuid) -> runtime::Result<bool> {
        runtime::exists(self.executor, &EXISTS, &[Value::Uuid(key)]).await
    }

    /// Changes the row with a primary key and gives it back; none if it is not there.
    ///
    /// # Errors
    /// A violated constraint, by name.
    pub async fn update(
        &self,
        key: Uuid,
        patch: KeywordPatch,
    ) -> runtime::Result<Option<Keyword>> {
        runtime::update(self.executor, &GET, key, patch).await
    }

    /// Removes the row with a primary key; false if it was not there.
    ///
    /// # Errors
    /// Rows that refer to it and may not be left behind.
    pub async fn delete(&self, key: Uuid) -> runtime::Result<bool> {
        let values = Vec::from([Value::Uuid(key)]);
        let write = Write {
            table: &TABLE,
            kind: WriteKind::Delete,
            statement: DELETE,
            values,
        };
        Ok(self.executor.write(write).await? > 0)
    }

    /// The number of rows.
    ///
    /// # Errors
    /// The database cannot be read.
    pub async fn count(&self) -> runtime::Result<i64> {
        self.executor.fetch_one(&COUNT, &[]).await
    }
}

impl runtime::Resource for Keyword {
    const TABLE: &'static str = "keywords";
    const FILTERS: &'static [&'static str] = &[];
    type Key = Uuid;
    type New = NewKeyword;
    type Patch = KeywordPatch;
    fn key(&self) -> Self::Key {
        self.id
    }

    async fn create<E: Executor>(executor: &E, new: Self::New) -> runtime::Result<Self> {
        KeywordRepository::new(executor).create(new).await
    }

    async fn get<E: Executor>(
        executor: &E,
        key: Self::Key,
    ) -> runtime::Result<Option<Self>> {
        KeywordRepository::new(executor).get(key).await
    }

    async fn list<E: Executor>(
        executor: &E,
        page: PageRequest<Self::Key>,
    ) -> runtime::Result<Page<Self>> {
        KeywordRepository::new(executor).list(page).await
    }

    async fn list_by<E: Executor>(
        _executor: &E,
        _filter: &str,
        _value: &str,
        _page: PageRequest<Self::Key>,
    ) -> runtime::Result<Option<Page<Self>>> {
        Ok(None)
    }

    async fn update<E: Executor>(
        executor: &E,
        key: Self::Key,
        patch: Self::Patch,
    ) -> runtime::Result<Option<Self>> {
        KeywordRepository::new(executor).update(key, patch).await
    }

    async fn delete<E: Executor>(executor: &E, key: Self::Key) -> runtime::Result<bool> {
        KeywordRepository::new(executor).delete(key).await
    }
}

/// The table's columns and constraints.
pub(crate) static TABLE: TableInfo = TableInfo {
    name: "keywords",
    columns: &[
        ColumnInfo {
            name: "id",
            domain_check: "keywords_id_domain",
            domain: Domain::Range,
            native: None,
            nullable: false,
            computed: false,
        },
        ColumnInfo {
            name: "abstract",
            domain_check: "keywords_abstract_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "as",
            domain_check: "keywords_as_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "async",
            domain_check: "keywords_async_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "await",
            domain_check: "keywords_await_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "become",
            domain_check: "keywords_become_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "box",
            domain_check: "keywords_box_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "break",
            domain_check: "keywords_break_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "const",
            domain_check: "keywords_const_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "continue",
            domain_check: "keywords_continue_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "do",
            domain_check: "keywords_do_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "dyn",
            domain_check: "keywords_dyn_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "else",
            domain_check: "keywords_else_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "enum",
            domain_check: "keywords_enum_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "extern",
            domain_check: "keywords_extern_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "false",
            domain_check: "keywords_false_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "final",
            domain_check: "keywords_final_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "fn",
            domain_check: "keywords_fn_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "for",
            domain_check: "keywords_for_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "gen",
            domain_check: "keywords_gen_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "if",
            domain_check: "keywords_if_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "impl",
            domain_check: "keywords_impl_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "in",
            domain_check: "keywords_in_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "let",
            domain_check: "keywords_let_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "loop",
            domain_check: "keywords_loop_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "macro",
            domain_check: "keywords_macro_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "match",
            domain_check: "keywords_match_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "mod",
            domain_check: "keywords_mod_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "move",
            domain_check: "keywords_move_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "mut",
            domain_check: "keywords_mut_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "override",
            domain_check: "keywords_override_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "priv",
            domain_check: "keywords_priv_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "pub",
            domain_check: "keywords_pub_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "ref",
            domain_check: "keywords_ref_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "return",
            domain_check: "keywords_return_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "static",
            domain_check: "keywords_static_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "struct",
            domain_check: "keywords_struct_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "trait",
            domain_check: "keywords_trait_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "true",
            domain_check: "keywords_true_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "try",
            domain_check: "keywords_try_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "type",
            domain_check: "keywords_type_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "typeof",
            domain_check: "keywords_typeof_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "unsafe",
            domain_check: "keywords_unsafe_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "unsized",
            domain_check: "keywords_unsized_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "use",
            domain_check: "keywords_use_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "virtual",
            domain_check: "keywords_virtual_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "where",
            domain_check: "keywords_where_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
        ColumnInfo {
            name: "while",
            domain_check: "keywords_while_domain",
            domain: Domain::Range,
            native: None,
            nullable: true,
            computed: false,
        },
    ],
    primary_key: UniqueInfo {
        name: "keywords_pkey",
        columns: &["id"],
    },
    uniques: &[
        UniqueInfo {
            name: "keywords_match_fn_key",
            columns: &["match", "fn"],
        },
    ],
    references: &[],
    referencing: &[],
    cascades: &[],
    deleted: None,
    version: None,
    updated: &[],
    insert: INSERT,
};
