//! Expressions, typed: one set of rules for the Rust of checks, defaults and indexes and for the SQL of views.

mod aggregate;
mod arithmetic;
mod constant;
mod describe;
mod function;
mod names;
pub(crate) mod rust;
pub(crate) mod sql;
pub(crate) mod syntax;

use diglot_model::{BinaryOperator, Branch, Expression, Literal, Schema, Table, Type};
use diglot_parse::{Diagnostic, Location, did_you_mean};
use syn::Expr;

use self::syntax::{Node, NodeKind};

pub(crate) use self::{
    describe::{alike, describe, describe_option, fits, unbounded},
    names::{Names, unknown_column},
};

pub(crate) type Result<T> = std::result::Result<T, Box<Diagnostic>>;

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
        }
    }

    /// The value of a column.
    pub(crate) fn column(expression: Expression, column: &diglot_model::Column) -> Self {
        let mut typed = Self::new(expression, column.kind.clone(), column.nullable);
        typed.secret = column.secret.then(|| column.name.clone());
        typed.rust_type.clone_from(&column.rust_type);
        typed.native = diglot_model::engine_option(&column.options, "postgres", "type").is_some();
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
        self.typing(|typing| typing.of_type(&node, wanted))
    }

    /// Lowers an expression of any type.
    pub(crate) fn any(&self, expression: &Expr) -> Result<Typed> {
        let node = rust::read(expression, self.file)?;
        self.typing(|typing| typing.lower(&node, None))
    }

    fn typing<T>(&self, work: impl FnOnce(&Typing<'_>) -> T) -> T {
        let names = names::Row { schema: self.schema, table: self.row, through: self.through };
        work(&Typing { schema: self.schema, names: &names, sql: false })
    }
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
        Err(error("D0301", node, message))
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
                let at_least = self.binary(node, BinaryOperator::GreaterOrEqual, operand, low)?;
                let at_most = self.binary(node, BinaryOperator::LessOrEqual, operand, high)?;
                let nullable = at_least.nullable || at_most.nullable;
                let both = Expression::binary(BinaryOperator::And, at_least.expression, at_most.expression);
                Ok(negate_if(*negated, Typed::boolean(both, nullable)))
            }
            NodeKind::Like { operand, pattern, ignore_case, negated } => {
                let found = self.like(operand, pattern, *ignore_case)?;
                Ok(negate_if(*negated, found))
            }
            NodeKind::Distinct { left, right, negated } => {
                let (left, right) = self.same_type(left, right, None)?;
                self.comparable(node, left.kind.as_ref().or(right.kind.as_ref()), false)?;
                let expression = Expression::Distinct {
                    left: Box::new(left.expression),
                    right: Box::new(right.expression),
                    negated: *negated,
                };
                Ok(Typed::boolean(expression, false))
            }
            NodeKind::Case { branches, otherwise } => self.case(branches, otherwise.as_deref(), wanted),
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
            NodeKind::Scalar(query) => {
                let (query, outputs) = self.names.query(query, node.location)?;
                let Ok([only]) = <[Typed; 1]>::try_from(outputs) else {
                    return Err(error(
                        "D0501",
                        node,
                        "a query that stands for a value has exactly one column",
                    ));
                };
                Ok(Typed { expression: Expression::Scalar(Box::new(query)), nullable: true, ..only })
            }
            NodeKind::Exists(query) => {
                let (query, _) = self.names.query(query, node.location)?;
                Ok(Typed::boolean(Expression::Exists(Box::new(query)), false))
            }
            NodeKind::InQuery { operand, query, negated } => {
                let (query, outputs) = self.names.query(query, node.location)?;
                let [only] = outputs.as_slice() else {
                    return Err(error("D0501", node, "a query of values has exactly one column"));
                };
                let operand = match &only.kind {
                    Some(kind) => self.of_type(operand, kind)?,
                    None => self.lower(operand, None)?,
                };
                if *negated && only.nullable {
                    return Err(helped(
                        error("D0319", node, "`NOT IN` of a query that may give NULL is never true"),
                        "write `NOT EXISTS (…)`, or leave NULL out with `WHERE … IS NOT NULL`",
                    ));
                }
                let nullable = operand.nullable || only.nullable;
                let operand = Box::new(operand.expression);
                let found = Expression::InQuery { operand, query: Box::new(query) };
                Ok(negate_if(*negated, Typed::boolean(found, nullable)))
            }
        }
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

    fn binary(&self, node: &Node, operator: BinaryOperator, left: &Node, right: &Node) -> Result<Typed> {
        let join = |left: Typed, right: Typed| {
            let nullable = left.nullable || right.nullable;
            Typed::boolean(Expression::binary(operator, left.expression, right.expression), nullable)
        };
        if matches!(operator, BinaryOperator::And | BinaryOperator::Or) {
            let left = self.of_type(left, &Type::Boolean)?;
            return Ok(join(left, self.of_type(right, &Type::Boolean)?));
        }
        for side in [left, right] {
            if matches!(side.kind, NodeKind::Null) {
                return Err(helped(
                    error("D0310", side, "a comparison with NULL is never true"),
                    "write `.is_null()` or `.is_not_null()`",
                ));
            }
        }
        let (left, right) = self.same_type(left, right, None)?;
        let ordered = !matches!(operator, BinaryOperator::Equal | BinaryOperator::NotEqual);
        self.comparable(node, left.kind.as_ref().or(right.kind.as_ref()), ordered)?;
        Ok(join(left, right))
    }

    /// Refuses comparisons that the engines answer differently.
    fn comparable(&self, node: &Node, kind: Option<&Type>, ordered: bool) -> Result<()> {
        let why = match kind {
            Some(Type::Json) => "one engine compares documents, the other their text",
            Some(Type::Array(_)) => "one engine compares arrays item by item, the other their text",
            Some(Type::Boolean) if ordered => "a truth value has no order",
            _ => return Ok(()),
        };
        let message = format!("the engines do not compare {} alike: {why}", describe_option(kind));
        Err(helped(
            error("D0309", node, message),
            "compare a value inside it, or keep what is compared in a column of its own",
        ))
    }

    /// Two operands that must be of one type; a constant takes the other's.
    fn same_type(&self, left: &Node, right: &Node, wanted: Option<&Type>) -> Result<(Typed, Typed)> {
        let swapped = left.takes_the_other_type() && !right.takes_the_other_type();
        let (first, second) = if swapped { (right, left) } else { (left, right) };
        let first_typed = self.lower(first, wanted)?;
        // A bound on length says nothing about what a text may be compared with.
        let unbounded = first_typed.kind.as_ref().map(unbounded);
        let second_typed = self.lower(second, unbounded.as_ref().or(wanted))?;
        let (a, b) = (first_typed.kind.as_ref(), second_typed.kind.as_ref());
        if !alike(a, b) {
            let message = format!("{} cannot be compared with {}", describe_option(a), describe_option(b));
            let mut diagnostic = error("D0301", second, message);
            if matches!((a, b), (Some(Type::Decimal { .. }), Some(Type::Decimal { .. }))) {
                diagnostic =
                    helped(diagnostic, "decimals are compared with the same digits behind the point");
            }
            return Err(diagnostic);
        }
        Ok(if swapped { (second_typed, first_typed) } else { (first_typed, second_typed) })
    }

    fn membership(&self, operand: &Node, list: &[Node]) -> Result<Typed> {
        let typed = self.lower(operand, None)?;
        self.comparable(operand, typed.kind.as_ref(), false)?;
        let kind = typed.kind.as_ref().map(unbounded);
        if let [Node { kind: NodeKind::Parameter(name), location }] = list {
            let array = kind.map(|it| Type::Array(Box::new(it)));
            self.names.list_parameter(name, array.as_ref(), *location)?;
            let operand = Box::new(typed.expression);
            let found = Expression::InParameter { operand, parameter: name.clone() };
            return Ok(Typed::boolean(found, typed.nullable));
        }
        let mut constants = Vec::new();
        for constant in list {
            let lowered = match &kind {
                Some(kind) => self.of_type(constant, kind)?,
                None => self.lower(constant, None)?,
            };
            match lowered.expression {
                Expression::Literal(Literal::Null) => {
                    return Err(helped(
                        error("D0310", constant, "nothing is equal to NULL"),
                        "write `… .is_null() || … .is_in(…)`",
                    ));
                }
                Expression::Literal(literal) => constants.push(literal),
                _ => {
                    return Err(helped(
                        error("D0313", constant, "`is_in` lists constants"),
                        "compare with `==`, and join comparisons with `||`",
                    ));
                }
            }
        }
        let found = Expression::In { operand: Box::new(typed.expression), list: constants };
        Ok(Typed::boolean(found, typed.nullable))
    }

    fn like(&self, operand: &Node, pattern: &Node, ignore_case: bool) -> Result<Typed> {
        let (expression, nullable) = self.boxed(operand, &Type::Text { max_length: None })?;
        let NodeKind::Text(text) = &pattern.kind else {
            return Err(helped(
                error("D0315", pattern, "a pattern is a constant text"),
                "the engines escape patterns differently; for a value use starts_with, ends_with or contains",
            ));
        };
        // Two are one that is meant; an odd one has nothing left to escape.
        if text.chars().rev().take_while(|it| *it == '\\').count() % 2 == 1 {
            return Err(error("D0315", pattern, "the pattern ends in the middle of an escape"));
        }
        let found = Expression::Like { operand: expression, pattern: text.clone(), ignore_case };
        Ok(Typed::boolean(found, nullable))
    }

    fn case(
        &self,
        branches: &[(Node, Node)],
        otherwise: Option<&Node>,
        wanted: Option<&Type>,
    ) -> Result<Typed> {
        // The first value whose type does not depend on where it stands gives the type of all.
        let values = branches.iter().map(|(_, then)| then).chain(otherwise);
        let mut kind = wanted.cloned();
        // What was typed once is not typed again: nested cases would take twice as long each.
        let mut leading: Option<(&Node, Typed)> = None;
        if kind.is_none() {
            let telling = values.clone().filter(|it| !it.takes_the_other_type());
            for first in telling.chain(std::iter::once(&branches[0].1)) {
                let typed = self.lower(first, None)?;
                if typed.kind.is_some() {
                    kind.clone_from(&typed.kind);
                    leading = Some((first, typed));
                    break;
                }
            }
        }
        let value = |node: &Node| match (&leading, &kind) {
            (Some((first, typed)), _) if std::ptr::eq(*first, node) => Ok(typed.clone()),
            (_, Some(kind)) => self.of_type(node, kind),
            (_, None) => self.lower(node, None),
        };
        let mut nullable = otherwise.is_none();
        let mut secret = None;
        let mut lowered = Vec::new();
        for (when, then) in branches {
            let then = value(then)?;
            nullable |= then.nullable;
            secret = secret.or(then.secret);
            let when = self.of_type(when, &Type::Boolean)?.expression;
            lowered.push(Branch { when, then: then.expression });
        }
        let mut last = None;
        if let Some(otherwise) = otherwise {
            let otherwise = value(otherwise)?;
            nullable |= otherwise.nullable;
            secret = secret.or(otherwise.secret);
            last = Some(Box::new(otherwise.expression));
        }
        let expression = Expression::Case { branches: lowered, otherwise: last };
        Ok(match kind {
            Some(kind) => Typed { secret, ..Typed::new(expression, kind, nullable) },
            None => Typed { expression, ..Typed::null() },
        })
    }

    fn json(
        &self,
        access: diglot_model::JsonAccess,
        operand: &Node,
        path: &[(String, Location)],
    ) -> Result<Typed> {
        use diglot_model::JsonAccess;
        for (key, location) in path {
            let number = !key.is_empty() && key.chars().all(|it| it.is_ascii_digit());
            if number || key.is_empty() || key.contains(['"', '\\', '{', '}', ',']) {
                let message = format!("`{key}` is not a key both engines look up alike");
                return Err(Box::new(
                    Diagnostic::new("D0318", *location, message)
                        .help("keys are names; a number would be an item of a list on one engine only"),
                ));
            }
        }
        let (operand, nullable) = self.boxed(operand, &Type::Json)?;
        let kind = match access {
            JsonAccess::Text => Type::Text { max_length: None },
            JsonAccess::Integer => Type::Integer { bits: 64 },
            JsonAccess::Boolean | JsonAccess::Exists => Type::Boolean,
        };
        let path = path.iter().map(|it| it.0.clone()).collect();
        let nullable = nullable || access != JsonAccess::Exists;
        Ok(Typed::new(Expression::Json { access, operand, path }, kind, nullable))
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
