//! Expressions, typed: one set of rules for the Rust of checks, defaults and indexes and for the SQL of views.

mod aggregate;
pub(crate) mod arithmetic;
mod case;
mod cast;
pub(crate) mod collation;
mod comparison;
mod constant;
mod describe;
mod function;
mod json;
mod names;
pub(crate) mod rust;
mod size;
pub(crate) mod sql;
pub(crate) mod syntax;

use diglot_model::{Expression, Literal, Schema, Table, Type};
use diglot_parse::{Diagnostic, Location, did_you_mean};
use syn::Expr;

use self::syntax::{Node, NodeKind};

pub(crate) use self::{
    describe::{alike, describe, describe_option, fits, unbounded, widest},
    names::{Names, of_table, unknown_column},
};

pub(crate) type Result<T> = std::result::Result<T, Box<Diagnostic>>;

/// How many operators may stand in a row: what reads and types them goes down with them.
pub(crate) const MOST_OPERATORS: usize = 200;

/// An expression and what is known of its values.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    pub(crate) expression: Expression,
    /// The type; none for NULL.
    pub(crate) kind: Option<Type>,
    pub(crate) nullable: bool,
    /// The least and the greatest value, of numbers without their point.
    pub(crate) range: Option<(i128, i128)>,
    /// The secret column it shows, if it shows one.
    pub(crate) secret: Option<String>,
    /// The newtype or document of the column it is.
    pub(crate) rust_type: Option<String>,
    /// Whether it is only NULL where a joined row is missing.
    pub(crate) outer: bool,
    /// Whether it is only NULL where there is no row at all, as a group always has one.
    pub(crate) of_rows: bool,
    /// Whether it is a column of a type that is one engine's own.
    pub(crate) native: bool,
    /// Whether both engines compare it by its type's collation without being told; of texts only.
    pub(crate) collated: bool,
}

impl Typed {
    pub(crate) fn new(expression: Expression, kind: Type, nullable: bool) -> Self {
        let range = arithmetic::range(&kind);
        Self {
            expression,
            kind: Some(kind),
            nullable,
            range,
            secret: None,
            rust_type: None,
            outer: false,
            of_rows: false,
            native: false,
            collated: false,
        }
    }

    pub(crate) fn null() -> Self {
        Self {
            expression: Expression::Literal(Literal::Null),
            kind: None,
            nullable: true,
            range: None,
            secret: None,
            rust_type: None,
            outer: false,
            of_rows: false,
            native: false,
            collated: false,
        }
    }

    /// The value of a column.
    pub(crate) fn column(expression: Expression, column: &diglot_model::Column) -> Self {
        let mut typed = Self::new(expression, column.kind.clone(), column.nullable);
        typed.secret = column.secret.then(|| column.name.clone());
        typed.rust_type.clone_from(&column.rust_type);
        typed.native = diglot_model::engine_option(&column.options, "postgres", "type").is_some();
        typed.collated = true;
        typed
    }

    fn boolean(expression: Expression, nullable: bool) -> Self {
        Self::new(expression, Type::Boolean, nullable)
    }
}

/// What an expression may mention.
pub(crate) struct Context<'a> {
    pub(crate) file: usize,
    pub(crate) schema: &'a Schema,
    /// The row whose columns may be read; none in a default.
    pub(crate) row: Option<&'a Table>,
    /// Whether columns of a referenced row may be read (backfills only).
    pub(crate) through: bool,
}

impl Context<'_> {
    /// Lowers an expression that must be of type `wanted`.
    pub(crate) fn of_type(&self, expression: &Expr, wanted: &Type) -> Result<Expression> {
        Ok(self.typed(expression, wanted)?.expression)
    }

    /// As [`Context::of_type`], with what is known of the values.
    pub(crate) fn typed(&self, expression: &Expr, wanted: &Type) -> Result<Typed> {
        let node = rust::read(expression, self.file)?;
        let mut typed = self.typing(|typing| typing.of_type(&node, wanted))?;
        if *wanted != Type::Boolean {
            arithmetic::held_to_range(&mut typed.expression);
        }
        short_enough(&node, typed)
    }

    /// Lowers an expression of any type.
    pub(crate) fn any(&self, expression: &Expr) -> Result<Typed> {
        let node = rust::read(expression, self.file)?;
        let typed = self.typing(|typing| typing.lower(&node, None))?;
        // What an index tells apart is a matter of the collation.
        short_enough(&node, collation::distinguished(typed))
    }

    fn typing<T>(&self, work: impl FnOnce(&Typing<'_>) -> T) -> T {
        let names = names::Row { schema: self.schema, table: self.row, through: self.through };
        work(&Typing { schema: self.schema, names: &names, sql: false })
    }
}

/// Refuses what one engine would have to write out at great length.
fn short_enough(node: &Node, typed: Typed) -> Result<Typed> {
    let written = size::written(&typed.expression);
    if written <= size::LIMIT {
        return Ok(typed);
    }
    let message = format!("written out, this expression holds {written} names and constants");
    Err(helped(
        error("D0321", node, message),
        "one engine has no functions for parts of it and writes those again inside themselves: keep a part in a \
         generated column of its own",
    ))
}

/// The typing rules over names that mean something.
pub(crate) struct Typing<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) names: &'a dyn Names,
    /// Whether the words are SQL's, where a text may name an enumeration's value.
    pub(crate) sql: bool,
}

fn error(code: &'static str, node: &Node, message: impl Into<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(code, node.location, message))
}

/// Gives a boxed diagnostic a help line.
pub(crate) fn helped(mut diagnostic: Box<Diagnostic>, help: impl Into<String>) -> Box<Diagnostic> {
    diagnostic.help.push(help.into());
    diagnostic
}

impl Typing<'_> {
    /// Lowers an expression that must be of type `wanted`.
    pub(crate) fn of_type(&self, node: &Node, wanted: &Type) -> Result<Typed> {
        let lowered = self.lower(node, Some(wanted))?;
        if fits(wanted, lowered.kind.as_ref()) {
            return Ok(lowered);
        }
        let message =
            format!("expected {}, found {}", describe(wanted), describe_option(lowered.kind.as_ref()));
        let diagnostic = error("D0301", node, message);
        Err(match (wanted, &lowered.kind) {
            (Type::Decimal { .. }, Some(Type::Decimal { .. })) => helped(
                diagnostic,
                "a product has the digits of both behind the point, and none is cut off: the engines round \
                 differently; keep as many, or round in the application",
            ),
            _ => diagnostic,
        })
    }

    fn boxed(&self, node: &Node, wanted: &Type) -> Result<(Box<Expression>, bool)> {
        self.of_type(node, wanted).map(|it| (Box::new(it.expression), it.nullable))
    }

    /// The lowered expression; a constant takes the type `wanted`.
    pub(crate) fn lower(&self, node: &Node, wanted: Option<&Type>) -> Result<Typed> {
        match &node.kind {
            NodeKind::Name(path) => self.names.column(path, node.location),
            NodeKind::Variant(enumeration, variant) => self.variant(node, enumeration, variant, wanted),
            NodeKind::Null => Ok(Typed::null()),
            NodeKind::Boolean(_) | NodeKind::Number(_) | NodeKind::Text(_) | NodeKind::List(_) => {
                self.constant(node, wanted)
            }
            NodeKind::Negate(inner) => match &inner.kind {
                NodeKind::Number(digits) => {
                    let kind = NodeKind::Number(format!("-{digits}"));
                    self.constant(&Node { kind, location: node.location }, wanted)
                }
                _ => self.negate(node, inner, wanted),
            },
            NodeKind::Parameter(name) => self.names.parameter(name, wanted, node.location),
            NodeKind::Not(operand) => {
                let (operand, nullable) = self.boxed(operand, &Type::Boolean)?;
                Ok(Typed::boolean(Expression::Not(operand), nullable))
            }
            NodeKind::Binary(operator, left, right) => self.binary(node, *operator, left, right),
            NodeKind::Arithmetic(operator, left, right) => {
                self.arithmetic(node, *operator, left, right, wanted)
            }
            NodeKind::IsNull { operand, negated } => {
                let operand = Box::new(self.lower(operand, None)?.expression);
                Ok(Typed::boolean(Expression::IsNull { operand, negated: *negated }, false))
            }
            NodeKind::In { operand, list, negated } => {
                let found = self.membership(operand, list)?;
                Ok(negate_if(*negated, found))
            }
            NodeKind::Between { operand, low, high, negated } => {
                let found = self.between(node, operand, low, high)?;
                Ok(negate_if(*negated, found))
            }
            NodeKind::Like { operand, pattern, ignore_case, negated } => {
                let found = self.like(operand, pattern, *ignore_case)?;
                Ok(negate_if(*negated, found))
            }
            NodeKind::Distinct { left, right, negated } => self.distinct(node, left, right, *negated),
            NodeKind::Case(case) => self.case(case, wanted),
            NodeKind::Cast { operand, kind } => self.cast(node, operand, kind),
            NodeKind::Call { name, arguments } => self.call(node, name, arguments, wanted),
            NodeKind::Json { access, operand, path } => self.json(*access, operand, path),
            NodeKind::Aggregate { function, distinct, argument, filter, over } => self.aggregate(
                node,
                *function,
                *distinct,
                argument.as_deref(),
                filter.as_deref(),
                over.as_ref(),
            ),
            NodeKind::Ranking { function, arguments, over } => self.ranking(node, *function, arguments, over),
            NodeKind::Scalar(query) => self.scalar(node, query),
            NodeKind::Exists(query) => {
                let (query, _) = self.names.query(query, node.location)?;
                Ok(Typed::boolean(Expression::Exists(Box::new(query)), false))
            }
            NodeKind::InQuery { operand, query, negated } => self.in_query(node, operand, query, *negated),
        }
    }

    /// Refuses a query of NULL alone, which one engine takes for a text.
    fn is_typed(&self, node: &Node, only: &Typed) -> Result<()> {
        match only.kind {
            Some(_) => Ok(()),
            None => Err(helped(
                error("D0518", node, "the type of what this query gives cannot be told"),
                "say it: `CAST(NULL AS TEXT)`",
            )),
        }
    }

    /// A query that stands for a value.
    fn scalar(&self, node: &Node, query: &sqlparser::ast::Query) -> Result<Typed> {
        let (query, outputs) = self.names.query(query, node.location)?;
        let Ok([only]) = <[Typed; 1]>::try_from(outputs) else {
            return Err(error("D0501", node, "a query that stands for a value has exactly one column"));
        };
        self.is_typed(node, &only)?;
        if !crate::query::cardinality::one_row_at_most(&query, self.schema) {
            return Err(helped(
                error("D0501", node, "a query that stands for a value may give many rows here"),
                "one engine takes the first, the other refuses: ask for a row by its key, for `min(…)` or `max(…)`, or \
                 say which row is meant with `ORDER BY … LIMIT 1`",
            ));
        }
        // What it gives has its type's collation on one engine only.
        let collated = collation::inherited(only.kind.as_ref(), [&only]);
        let nullable = only.nullable || !crate::query::cardinality::one_row_at_least(&query);
        let expression = Expression::Scalar(Box::new(query));
        Ok(Typed { expression, nullable, outer: false, collated, ..only })
    }

    fn variant(&self, node: &Node, enumeration: &str, variant: &str, wanted: Option<&Type>) -> Result<Typed> {
        let Some(found) = self.schema.enumerations.get(enumeration) else {
            let near = did_you_mean(enumeration, self.schema.enumerations.keys().map(String::as_str));
            let diagnostic = error("D0303", node, format!("`{enumeration}` is not an enumeration"));
            return Err(match near {
                Some(near) => helped(diagnostic, format!("did you mean `{near}::{variant}`?")),
                None => helped(diagnostic, "declare it: `#[enumeration] pub enum …`"),
            });
        };
        let Some(value) = found.variants.iter().find(|it| it.name == variant) else {
            let near = did_you_mean(variant, found.variants.iter().map(|it| it.name.as_str()));
            let known: Vec<&str> = found.variants.iter().map(|it| it.name.as_str()).collect();
            let diagnostic = error("D0304", node, format!("`{enumeration}` has no value `{variant}`"));
            return Err(match near {
                Some(near) => helped(diagnostic, format!("did you mean `{enumeration}::{near}`?")),
                None => helped(diagnostic, format!("its values: {}", known.join(", "))),
            });
        };
        if let Some(Type::Enumeration(other)) = wanted
            && other != enumeration
        {
            return Err(error("D0301", node, format!("expected a value of `{other}`")));
        }
        let literal = Expression::Literal(Literal::Text(value.value.clone()));
        Ok(Typed::new(literal, Type::Enumeration(enumeration.to_owned()), false))
    }

    fn negate(&self, node: &Node, inner: &Node, wanted: Option<&Type>) -> Result<Typed> {
        let zero = Node { kind: NodeKind::Number("0".to_owned()), location: node.location };
        self.arithmetic(node, diglot_model::ArithmeticOperator::Subtract, &zero, inner, wanted)
    }
}

fn negate_if(negated: bool, typed: Typed) -> Typed {
    if negated { Typed { expression: Expression::Not(Box::new(typed.expression)), ..typed } } else { typed }
}

/// Refuses what is true now and false later where it must hold for good.
pub(crate) fn refuse_volatile(expression: &Expression, location: Location, what: &str) -> Result<()> {
    if !expression.is_volatile() {
        return Ok(());
    }
    let message = format!("{what} cannot ask the clock: it would be true now and false later");
    Err(Box::new(
        Diagnostic::new("D0316", location, message)
            .help("compare with a column, such as one with `#[default(now)]`"),
    ))
}
