//! Rust expressions to typed, portable ones.

use diglot_model::{BinaryOperator, Expression, Function, Literal, Schema, Table, Type};
use diglot_parse::{Diagnostic, Location, did_you_mean};
use syn::{BinOp, Expr, ExprCall, ExprLit, ExprMethodCall, Lit, Member, UnOp, spanned::Spanned};

/// What an expression may mention.
pub(crate) struct Context<'a> {
    pub(crate) file: usize,
    pub(crate) schema: &'a Schema,
    /// The row whose columns may be read; none in a default.
    pub(crate) row: Option<&'a Table>,
    /// Whether columns of a referenced row may be read (backfills only).
    pub(crate) through: bool,
}

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

impl Context<'_> {
    /// Lowers an expression that must be of type `wanted`.
    pub(crate) fn of_type(&self, expression: &Expr, wanted: &Type) -> Result<Expression> {
        let (lowered, found) = self.lower(expression, Some(wanted))?;
        if comparable(wanted, &found) {
            return Ok(lowered);
        }
        let message = format!("expected {}, found {}", describe(wanted), describe_option(found.as_ref()));
        Err(self.error("D0301", expression, message))
    }

    /// Lowers an expression of any type.
    pub(crate) fn any(&self, expression: &Expr) -> Result<Expression> {
        Ok(self.lower(expression, None)?.0)
    }

    fn error(&self, code: &'static str, node: &impl Spanned, message: impl Into<String>) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(code, Location { file: self.file, span: node.span() }, message))
    }

    /// The lowered expression and its type; the type of NULL is none.
    fn lower(&self, expression: &Expr, wanted: Option<&Type>) -> Result<(Expression, Option<Type>)> {
        match expression {
            Expr::Paren(inner) => self.lower(&inner.expr, wanted),
            Expr::Group(inner) => self.lower(&inner.expr, wanted),
            Expr::Lit(literal) => self.literal(literal, false, wanted),
            Expr::Path(path) => self.path(path, wanted),
            Expr::Field(field) => self.field(field),
            Expr::Unary(unary) => match (&unary.op, &*unary.expr) {
                (UnOp::Neg(_), Expr::Lit(literal)) => self.literal(literal, true, wanted),
                (UnOp::Not(_), operand) => {
                    let operand = self.of_type(operand, &Type::Boolean)?;
                    Ok((Expression::Not(Box::new(operand)), Some(Type::Boolean)))
                }
                _ => Err(self.error("D0302", unary, "this operator is not part of the language")),
            },
            Expr::Binary(binary) => self.binary(binary, wanted),
            Expr::Call(call) => self.call(call, wanted),
            Expr::MethodCall(call) => self.method(call),
            other => Err(Box::new(
                *self.error("D0302", other, "this is not part of the expression language"),
            )
            .map_help(
                "columns, constants, `Enum::Variant`, comparisons, `&&`, `||`, `!`, `+`, `-`, `.is_null()`, \
                 `.is_not_null()`, `.is_in(…)`, `.between(a, b)`, `lower`, `length`, `coalesce` and `now` are",
            )),
        }
    }

    fn path(&self, path: &syn::ExprPath, wanted: Option<&Type>) -> Result<(Expression, Option<Type>)> {
        let segments: Vec<String> = path.path.segments.iter().map(|it| it.ident.to_string()).collect();
        match segments.as_slice() {
            [name] if name == "now" => Ok((
                Expression::Call { function: Function::Now, arguments: Vec::new() },
                Some(Type::Timestamp),
            )),
            [name] if name == "None" || name == "null" => Ok((Expression::Literal(Literal::Null), None)),
            [name] => self.column(path, name),
            [.., enumeration, variant] => {
                let Some(found) = self.schema.enumerations.get(enumeration) else {
                    return Err(self.error("D0303", path, format!("`{enumeration}` is not an enumeration")));
                };
                let Some(value) = found.variants.iter().find(|it| it.name == *variant) else {
                    let near = did_you_mean(variant, found.variants.iter().map(|it| it.name.as_str()));
                    let known: Vec<&str> = found.variants.iter().map(|it| it.name.as_str()).collect();
                    let error =
                        self.error("D0304", path, format!("`{enumeration}` has no value `{variant}`"));
                    return Err(error.map_help(&near.map_or_else(
                        || format!("its values: {}", known.join(", ")),
                        |near| format!("did you mean `{enumeration}::{near}`?"),
                    )));
                };
                if let Some(Type::Enumeration(other)) = wanted
                    && other != enumeration
                {
                    return Err(self.error("D0301", path, format!("expected a value of `{other}`")));
                }
                Ok((
                    Expression::Literal(Literal::Text(value.value.clone())),
                    Some(Type::Enumeration(enumeration.clone())),
                ))
            }
            [] => Err(self.error("D0302", path, "empty path")),
        }
    }

    fn column(&self, node: &impl Spanned, name: &str) -> Result<(Expression, Option<Type>)> {
        let Some(row) = self.row else {
            return Err(self
                .error("D0305", node, format!("`{name}` is not a constant"))
                .map_help("a default is a constant, `Enum::Variant` or `now`"));
        };
        match row.columns.get(name) {
            Some(column) => Ok((Expression::Column(name.to_owned()), Some(column.kind.clone()))),
            None => {
                let error = self.error("D0306", node, format!("table `{}` has no column `{name}`", row.name));
                Err(match did_you_mean(name, row.columns.keys().map(String::as_str)) {
                    Some(near) => error.map_help(&format!("did you mean `{near}`?")),
                    None => error,
                })
            }
        }
    }

    /// `conversation_id.model`: a column of the referenced row.
    fn field(&self, field: &syn::ExprField) -> Result<(Expression, Option<Type>)> {
        let (Expr::Path(base), Member::Named(target), Some(row), true) =
            (&*field.base, &field.member, self.row, self.through)
        else {
            return Err(self.error("D0307", field, "only a backfill may read a column of a referenced row"));
        };
        let column = base.path.get_ident().map(ToString::to_string).unwrap_or_default();
        let reference = row.references.iter().find(|it| it.columns == [column.as_str()]);
        let Some((reference, table)) =
            reference.and_then(|it| Some((it, self.schema.tables.get(&it.referenced_table)?)))
        else {
            return Err(self.error("D0307", &field.base, format!("`{column}` is not a reference")));
        };
        let target = target.to_string();
        let Some(found) = table.columns.get(&target) else {
            let message = format!("table `{}` has no column `{target}`", table.name);
            return Err(self.error("D0306", &field.member, message));
        };
        Ok((
            Expression::Through {
                column,
                table: table.name.clone(),
                key: reference.referenced_columns.first().cloned().unwrap_or_default(),
                target,
            },
            Some(found.kind.clone()),
        ))
    }

    fn literal(
        &self,
        literal: &ExprLit,
        negative: bool,
        wanted: Option<&Type>,
    ) -> Result<(Expression, Option<Type>)> {
        let done = |value: Literal, kind: Type| Ok((Expression::Literal(value), Some(kind)));
        let mismatch = |found: &str| match wanted {
            Some(wanted) => {
                self.error("D0301", literal, format!("expected {}, found {found}", describe(wanted)))
            }
            None => self.error("D0301", literal, format!("{found} does not fit here")),
        };
        match (&literal.lit, wanted) {
            (Lit::Bool(value), None | Some(Type::Boolean)) => {
                done(Literal::Boolean(value.value), Type::Boolean)
            }
            (Lit::Str(text), Some(kind @ Type::Text { max_length })) => {
                let length = text.value().chars().count();
                if max_length.is_some_and(|maximum| length > maximum as usize) {
                    let message = format!("{length} characters do not fit {}", describe(kind));
                    return Err(self.error("D0308", literal, message));
                }
                done(Literal::Text(text.value()), kind.clone())
            }
            (Lit::Str(text), None) => done(Literal::Text(text.value()), Type::Text { max_length: None }),
            (Lit::Str(_), Some(Type::Enumeration(name))) => {
                Err(mismatch("text").map_help(&format!("name the value: `{name}::…`")))
            }
            (Lit::Str(_), _) => Err(mismatch("text")),
            (Lit::Int(_) | Lit::Float(_), _) => self.number(literal, negative, wanted),
            (Lit::Bool(_), _) => Err(mismatch("a boolean")),
            _ => Err(mismatch("this literal")),
        }
    }

    fn number(
        &self,
        literal: &ExprLit,
        negative: bool,
        wanted: Option<&Type>,
    ) -> Result<(Expression, Option<Type>)> {
        let digits = match &literal.lit {
            Lit::Int(number) => number.base10_digits().to_owned(),
            Lit::Float(number) => number.base10_digits().to_owned(),
            _ => String::new(),
        };
        let text = if negative { format!("-{digits}") } else { digits };
        let fits = |kind: &Type| format!("`{text}` does not fit {}", describe(kind));
        match wanted {
            Some(kind @ Type::Integer { bits }) => {
                let limit = 1_i128 << (bits - 1);
                let value = text.parse::<i128>().ok().filter(|it| (-limit..limit).contains(it));
                match value.and_then(|it| i64::try_from(it).ok()) {
                    Some(value) => Ok((Expression::Literal(Literal::Integer(value)), Some(kind.clone()))),
                    None => Err(self.error("D0308", literal, fits(kind))),
                }
            }
            Some(kind @ Type::Decimal { precision, scale }) => match decimal(&text, *scale) {
                Some(unscaled) if unscaled.unsigned_abs() < 10_u64.pow(u32::from(*precision)) => Ok((
                    Expression::Literal(Literal::Decimal { unscaled, scale: *scale }),
                    Some(kind.clone()),
                )),
                _ => Err(self.error("D0308", literal, fits(kind))),
            },
            Some(Type::Float) => {
                let scale = text.split_once('.').map_or(0, |it| it.1.len());
                let parsed = u8::try_from(scale).ok().and_then(|it| Some((decimal(&text, it)?, it)));
                match parsed {
                    Some((unscaled, scale)) => {
                        Ok((Expression::Literal(Literal::Decimal { unscaled, scale }), Some(Type::Float)))
                    }
                    None => Err(self.error("D0308", literal, fits(&Type::Float))),
                }
            }
            None => match text.parse() {
                Ok(value) => {
                    Ok((Expression::Literal(Literal::Integer(value)), Some(Type::Integer { bits: 64 })))
                }
                Err(_) => Err(self.error("D0308", literal, format!("`{text}` is not a 64-bit integer"))),
            },
            Some(other) => {
                Err(self.error("D0301", literal, format!("expected {}, found a number", describe(other))))
            }
        }
    }

    fn binary(&self, binary: &syn::ExprBinary, wanted: Option<&Type>) -> Result<(Expression, Option<Type>)> {
        let operator = match binary.op {
            BinOp::And(_) => BinaryOperator::And,
            BinOp::Or(_) => BinaryOperator::Or,
            BinOp::Eq(_) => BinaryOperator::Equal,
            BinOp::Ne(_) => BinaryOperator::NotEqual,
            BinOp::Lt(_) => BinaryOperator::Less,
            BinOp::Le(_) => BinaryOperator::LessOrEqual,
            BinOp::Gt(_) => BinaryOperator::Greater,
            BinOp::Ge(_) => BinaryOperator::GreaterOrEqual,
            BinOp::Add(_) => BinaryOperator::Add,
            BinOp::Sub(_) => BinaryOperator::Subtract,
            other => return Err(self.error("D0302", &other, "this operator is not part of the language")),
        };
        let join = |left, right, kind: Type| {
            let joined = Expression::Binary { operator, left: Box::new(left), right: Box::new(right) };
            Ok((joined, Some(kind)))
        };
        if matches!(operator, BinaryOperator::And | BinaryOperator::Or) {
            let left = self.of_type(&binary.left, &Type::Boolean)?;
            let right = self.of_type(&binary.right, &Type::Boolean)?;
            return join(left, right, Type::Boolean);
        }
        let arithmetic = matches!(operator, BinaryOperator::Add | BinaryOperator::Subtract);
        let (left, right, kind) =
            self.same_type(&binary.left, &binary.right, if arithmetic { wanted } else { None })?;
        if !arithmetic {
            let ordered = !matches!(operator, BinaryOperator::Equal | BinaryOperator::NotEqual);
            if matches!(kind, Some(Type::Json)) || ordered && matches!(kind, Some(Type::Boolean)) {
                let message = "the engines do not compare values of this type alike".to_owned();
                return Err(self.error("D0309", binary, message));
            }
            for (side, lowered) in [(&binary.left, &left), (&binary.right, &right)] {
                if *lowered == Expression::Literal(Literal::Null) {
                    return Err(self
                        .error("D0310", side, "a comparison with NULL is never true")
                        .map_help("write `.is_null()` or `.is_not_null()`"));
                }
            }
            return join(left, right, Type::Boolean);
        }
        match kind {
            Some(kind @ (Type::Integer { .. } | Type::Decimal { .. })) => join(left, right, kind),
            _ => Err(self.error("D0301", binary, "`+` and `-` take integers or decimals of one scale")),
        }
    }

    /// Two operands that must be of one type; a constant takes the other's.
    fn same_type(
        &self,
        left: &Expr,
        right: &Expr,
        wanted: Option<&Type>,
    ) -> Result<(Expression, Expression, Option<Type>)> {
        let constant =
            matches!(left, Expr::Lit(_)) || matches!(left, Expr::Unary(it) if matches!(it.op, UnOp::Neg(_)));
        let (first, second) = if constant { (right, left) } else { (left, right) };
        let (first_lowered, kind) = self.lower(first, wanted)?;
        // A bound on length says nothing about what a text may be compared with.
        let unbounded = kind.as_ref().map(|it| match it {
            Type::Text { .. } => Type::Text { max_length: None },
            other => other.clone(),
        });
        let (second_lowered, other) = self.lower(second, unbounded.as_ref().or(wanted))?;
        let alike = match (&kind, &other) {
            (Some(kind), other) => comparable(kind, other),
            (None, _) => true,
        };
        if !alike {
            let message = format!(
                "{} cannot be compared with {}",
                describe_option(kind.as_ref()),
                describe_option(other.as_ref())
            );
            return Err(self.error("D0301", second, message));
        }
        if constant {
            Ok((second_lowered, first_lowered, kind.or(other)))
        } else {
            Ok((first_lowered, second_lowered, kind.or(other)))
        }
    }

    fn call(&self, call: &ExprCall, wanted: Option<&Type>) -> Result<(Expression, Option<Type>)> {
        let name = match &*call.func {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string).unwrap_or_default(),
            _ => String::new(),
        };
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let text = Type::Text { max_length: None };
        match (name.as_str(), arguments.as_slice()) {
            ("now", []) => Ok((
                Expression::Call { function: Function::Now, arguments: Vec::new() },
                Some(Type::Timestamp),
            )),
            ("lower", [only]) => {
                let arguments = vec![self.of_type(only, &text)?];
                Ok((Expression::Call { function: Function::Lower, arguments }, Some(text)))
            }
            ("length", [only]) => {
                let arguments = vec![self.of_type(only, &text)?];
                let kind = Type::Integer { bits: 64 };
                Ok((Expression::Call { function: Function::Length, arguments }, Some(kind)))
            }
            ("coalesce", [first, rest @ ..]) if !rest.is_empty() => {
                let (first, kind) = self.lower(first, wanted)?;
                let mut arguments = vec![first];
                for argument in rest {
                    arguments.push(match &kind {
                        Some(kind) => self.of_type(argument, kind)?,
                        None => self.any(argument)?,
                    });
                }
                Ok((Expression::Call { function: Function::Coalesce, arguments }, kind))
            }
            ("json", [Expr::Lit(ExprLit { lit: Lit::Str(text), .. })]) => match text.value().as_str() {
                empty @ ("{}" | "[]") => {
                    Ok((Expression::Literal(Literal::Json(empty.to_owned())), Some(Type::Json)))
                }
                _ => Err(self.error("D0311", text, "a JSON constant is `{}` or `[]`")),
            },
            _ => Err(self
                .error(
                    "D0312",
                    call,
                    format!("`{name}` is not a function of the language with these arguments"),
                )
                .map_help("known: now(), lower(text), length(text), coalesce(a, b, …), json(\"{}\")")),
        }
    }

    fn method(&self, call: &ExprMethodCall) -> Result<(Expression, Option<Type>)> {
        let (operand, kind) = self.lower(&call.receiver, None)?;
        let operand = Box::new(operand);
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let lowered = match (call.method.to_string().as_str(), arguments.as_slice()) {
            ("is_null", []) => Expression::IsNull { operand, negated: false },
            ("is_not_null", []) => Expression::IsNull { operand, negated: true },
            ("is_in", list) if !list.is_empty() => {
                let mut constants = Vec::new();
                for constant in list {
                    match self.lower(constant, kind.as_ref())? {
                        (Expression::Literal(literal), _) => constants.push(literal),
                        _ => return Err(self.error("D0313", constant, "`is_in` lists constants")),
                    }
                }
                Expression::In { operand, list: constants }
            }
            ("between", [low, high]) => {
                let Some(kind) = &kind else {
                    return Err(self.error("D0301", call, "NULL is between nothing"));
                };
                let low = Box::new(self.of_type(low, kind)?);
                let high = Box::new(self.of_type(high, kind)?);
                let binary = |operator, left, right| Expression::Binary { operator, left, right };
                binary(
                    BinaryOperator::And,
                    Box::new(binary(BinaryOperator::GreaterOrEqual, operand.clone(), low)),
                    Box::new(binary(BinaryOperator::LessOrEqual, operand, high)),
                )
            }
            (name, _) => {
                return Err(self
                    .error("D0312", &call.method, format!("`{name}` is not a method of the language"))
                    .map_help("known: .is_null(), .is_not_null(), .is_in(a, b), .between(low, high)"));
            }
        };
        Ok((lowered, Some(Type::Boolean)))
    }
}

/// Gives a boxed diagnostic a help line.
trait WithHelp {
    fn map_help(self, help: &str) -> Self;
}

impl WithHelp for Box<Diagnostic> {
    fn map_help(mut self, help: &str) -> Self {
        self.help.push(help.to_owned());
        self
    }
}

/// The digits of `text` as an integer with `scale` of them behind the point.
fn decimal(text: &str, scale: u8) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > usize::from(scale) || !fraction.chars().all(|it| it.is_ascii_digit()) {
        return None;
    }
    format!("{whole}{fraction:0<width$}", width = usize::from(scale)).parse().ok()
}

fn comparable(wanted: &Type, found: &Option<Type>) -> bool {
    match (wanted, found) {
        (_, None)
        | (Type::Text { .. }, Some(Type::Text { .. }))
        | (Type::Integer { .. }, Some(Type::Integer { .. }))
        | (Type::Bytes { .. }, Some(Type::Bytes { .. })) => true,
        (Type::Decimal { scale: a, .. }, Some(Type::Decimal { scale: b, .. })) => a == b,
        (wanted, Some(found)) => wanted == found,
    }
}

fn describe_option(kind: Option<&Type>) -> String {
    kind.map_or_else(|| "NULL".to_owned(), describe)
}

/// A type in the words of the language.
pub(crate) fn describe(kind: &Type) -> String {
    match kind {
        Type::Boolean => "`bool`".to_owned(),
        Type::Integer { bits } => format!("`i{bits}`"),
        Type::Float => "`f64`".to_owned(),
        Type::Decimal { precision, scale } => format!("`Decimal<{precision}, {scale}>`"),
        Type::Text { max_length: Some(length) } => format!("`Text<{length}>`"),
        Type::Text { max_length: None } => "`Text`".to_owned(),
        Type::Bytes { max_length: Some(length) } => format!("`Bytes<{length}>`"),
        Type::Bytes { max_length: None } => "`Bytes`".to_owned(),
        Type::Uuid => "`Uuid`".to_owned(),
        Type::Timestamp => "`Timestamp`".to_owned(),
        Type::Date => "`Date`".to_owned(),
        Type::Json => "`Json`".to_owned(),
        Type::Enumeration(name) => format!("a value of `{name}`"),
    }
}
