//! Expressions in Rust's words.

use diglot_model::{ArithmeticOperator, BinaryOperator, FILL_IN};
use diglot_parse::{Diagnostic, Location, spelled};
use syn::{BinOp, Block, Expr, ExprIf, ExprLit, ExprMethodCall, Lit, Member, Stmt, UnOp, spanned::Spanned};

use super::{
    MOST_OPERATORS, Result,
    syntax::{CaseNode, Node, NodeKind, json_access},
};

const KNOWN: &str = "columns, constants, `Enum::Variant`, comparisons, `&&`, `||`, `!`, `+`, `-`, `*`, `/`, `%`, \
                     `if … { … } else { … }`, methods such as `.is_null()` and functions such as `lower(…)` are";

/// The methods the language knows, each with its arguments as people write them.
pub(crate) const METHODS: [&str; 12] = [
    ".is_null()",
    ".is_not_null()",
    ".is_in(a, b)",
    ".between(low, high)",
    ".like(\"a%\")",
    ".ilike(\"a%\")",
    ".is_distinct_from(a)",
    ".is_not_distinct_from(a)",
    ".json_text(\"key\")",
    ".json_integer(\"key\")",
    ".json_boolean(\"key\")",
    ".json_exists(\"key\")",
];

fn error(
    file: usize,
    node: &impl Spanned,
    code: &'static str,
    message: impl Into<String>,
) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(code, Location::of(file, node), message))
}

/// Reads an expression.
pub(crate) fn read(expression: &Expr, file: usize) -> Result<Node> {
    let location = Location { file, span: expression.span() };
    let node = |kind| Ok(Node { kind, location });
    let boxed = |inner: &Expr| read(inner, file).map(Box::new);
    match expression {
        Expr::Paren(inner) => read(&inner.expr, file),
        Expr::Group(inner) => read(&inner.expr, file),
        Expr::Lit(ExprLit { lit, .. }) => match lit {
            Lit::Bool(value) => node(NodeKind::Boolean(value.value)),
            Lit::Str(text) => node(NodeKind::Text(text.value())),
            Lit::Int(number) => node(NodeKind::Number(number.base10_digits().to_owned())),
            Lit::Float(number) => node(NodeKind::Number(number.base10_digits().to_owned())),
            other => Err(error(file, other, "D0302", "this kind of constant is not part of the language")),
        },
        Expr::Path(path) => {
            let segments: Vec<String> = path.path.segments.iter().map(|it| spelled(&it.ident)).collect();
            // A column of one of these names is written raw: `r#now`.
            let is = |word: &str| path.path.is_ident(word);
            match segments.as_slice() {
                _ if is("now") => node(NodeKind::Call { name: "now".to_owned(), arguments: Vec::new() }),
                _ if is("None") || is("null") => node(NodeKind::Null),
                _ if is(FILL_IN) => {
                    let mut diagnostic = error(file, path, "D0419", "nobody has said yet what stands here");
                    diagnostic.help.push(format!("write the value in place of `{FILL_IN}`"));
                    Err(diagnostic)
                }
                [.., enumeration, variant] => node(NodeKind::Variant(enumeration.clone(), variant.clone())),
                _ => node(NodeKind::Name(segments)),
            }
        }
        Expr::Field(field) => match (&*field.base, &field.member) {
            (Expr::Path(base), Member::Named(member)) if base.path.get_ident().is_some() => {
                let name = spelled(member);
                if METHODS.iter().any(|it| it[1..].starts_with(&format!("{name}("))) {
                    let mut diagnostic = error(file, member, "D0302", format!("`{name}` is a method"));
                    diagnostic.help.push(format!("call it: `.{name}()`"));
                    return Err(diagnostic);
                }
                let base = base.path.segments.iter().map(|it| spelled(&it.ident));
                node(NodeKind::Name(base.chain([name]).collect()))
            }
            _ => Err(error(file, field, "D0302", "this is not part of the expression language")),
        },
        Expr::Unary(unary) => match unary.op {
            UnOp::Neg(_) => node(NodeKind::Negate(boxed(&unary.expr)?)),
            UnOp::Not(_) => node(NodeKind::Not(boxed(&unary.expr)?)),
            _ => Err(error(file, unary, "D0302", "this operator is not part of the language")),
        },
        Expr::Binary(binary) => {
            let mut first = &binary.left;
            let mut operators = 1;
            while let Expr::Binary(inner) = &**first {
                (first, operators) = (&inner.left, operators + 1);
            }
            if operators > MOST_OPERATORS {
                let message = format!("more than {MOST_OPERATORS} operators in a row");
                return Err(error(file, binary, "D0322", message));
            }
            let (left, right) = (boxed(&binary.left)?, boxed(&binary.right)?);
            node(match operator(binary.op) {
                Some(Operator::Truth(operator)) => NodeKind::Binary(operator, left, right),
                Some(Operator::Number(operator)) => NodeKind::Arithmetic(operator, left, right),
                None => {
                    return Err(error(
                        file,
                        &binary.op,
                        "D0302",
                        "this operator is not part of the language",
                    ));
                }
            })
        }
        Expr::Assign(it) => {
            let mut diagnostic = error(file, &it.eq_token, "D0302", "`=` gives a value, it does not compare");
            diagnostic.help.push("write `==`".to_owned());
            Err(diagnostic)
        }
        Expr::If(it) => conditional(it, file, location),
        Expr::Array(array) => {
            let items: Result<Vec<Node>> = array.elems.iter().map(|it| read(it, file)).collect();
            node(NodeKind::List(items?))
        }
        Expr::Call(call) => {
            let name = match &*call.func {
                Expr::Path(path) => path.path.get_ident().map(spelled),
                _ => None,
            };
            let Some(name) = name else {
                return Err(error(file, &call.func, "D0302", "a function is called by its plain name"));
            };
            let arguments: Result<Vec<Node>> = call.args.iter().map(|it| read(it, file)).collect();
            node(NodeKind::Call { name, arguments: arguments? })
        }
        Expr::MethodCall(call) => method(call, file, location),
        other => {
            let mut diagnostic = error(file, other, "D0302", "this is not part of the expression language");
            diagnostic.help.push(KNOWN.to_owned());
            Err(diagnostic)
        }
    }
}

enum Operator {
    Truth(BinaryOperator),
    Number(ArithmeticOperator),
}

fn operator(operator: BinOp) -> Option<Operator> {
    Some(match operator {
        BinOp::And(_) => Operator::Truth(BinaryOperator::And),
        BinOp::Or(_) => Operator::Truth(BinaryOperator::Or),
        BinOp::Eq(_) => Operator::Truth(BinaryOperator::Equal),
        BinOp::Ne(_) => Operator::Truth(BinaryOperator::NotEqual),
        BinOp::Lt(_) => Operator::Truth(BinaryOperator::Less),
        BinOp::Le(_) => Operator::Truth(BinaryOperator::LessOrEqual),
        BinOp::Gt(_) => Operator::Truth(BinaryOperator::Greater),
        BinOp::Ge(_) => Operator::Truth(BinaryOperator::GreaterOrEqual),
        BinOp::Add(_) => Operator::Number(ArithmeticOperator::Add),
        BinOp::Sub(_) => Operator::Number(ArithmeticOperator::Subtract),
        BinOp::Mul(_) => Operator::Number(ArithmeticOperator::Multiply),
        BinOp::Div(_) => Operator::Number(ArithmeticOperator::Divide),
        BinOp::Rem(_) => Operator::Number(ArithmeticOperator::Remainder),
        _ => return None,
    })
}

/// `if a { x } else if b { y } else { z }`.
fn conditional(it: &ExprIf, file: usize, location: Location) -> Result<Node> {
    let mut branches = Vec::new();
    let mut next = it;
    loop {
        branches.push((read(&next.cond, file)?, block(&next.then_branch, file)?));
        let otherwise = match &next.else_branch {
            None => None,
            Some((_, it)) => match &**it {
                Expr::If(another) => {
                    next = another;
                    continue;
                }
                Expr::Block(it) => Some(Box::new(block(&it.block, file)?)),
                other => Some(Box::new(read(other, file)?)),
            },
        };
        let case = CaseNode { operand: None, branches, otherwise };
        return Ok(Node { kind: NodeKind::Case(case), location });
    }
}

fn block(block: &Block, file: usize) -> Result<Node> {
    match block.stmts.as_slice() {
        [Stmt::Expr(only, None)] => read(only, file),
        _ => Err(error(file, block, "D0302", "a branch is one expression")),
    }
}

fn method(call: &ExprMethodCall, file: usize, location: Location) -> Result<Node> {
    let operand = Box::new(read(&call.receiver, file)?);
    let name = spelled(&call.method);
    let arguments: Result<Vec<Node>> = call.args.iter().map(|it| read(it, file)).collect();
    let mut arguments = arguments?;
    let access = json_access(&name);
    let kind = match (name.as_str(), arguments.len()) {
        ("is_null", 0) => NodeKind::IsNull { operand, negated: false },
        ("is_not_null", 0) => NodeKind::IsNull { operand, negated: true },
        ("is_in", 1..) => NodeKind::In { operand, list: arguments, negated: false },
        ("between", 2) => {
            let high = Box::new(arguments.remove(1));
            NodeKind::Between { operand, low: Box::new(arguments.remove(0)), high, negated: false }
        }
        ("like" | "ilike", 1) => NodeKind::Like {
            operand,
            pattern: Box::new(arguments.remove(0)),
            ignore_case: name == "ilike",
            negated: false,
        },
        ("is_distinct_from" | "is_not_distinct_from", 1) => NodeKind::Distinct {
            left: operand,
            right: Box::new(arguments.remove(0)),
            negated: name == "is_not_distinct_from",
        },
        (_, 1..) if access.is_some() => {
            let path: Option<Vec<(String, Location)>> = arguments
                .into_iter()
                .map(|it| match it.kind {
                    NodeKind::Text(key) => Some((key, it.location)),
                    _ => None,
                })
                .collect();
            let (Some(path), Some(access)) = (path, access) else {
                return Err(error(file, &call.method, "D0318", "the keys of a JSON path are constant texts"));
            };
            NodeKind::Json { access, operand, path }
        }
        _ => {
            let message = format!("`{name}` is not a method of the language with these arguments");
            let mut diagnostic = error(file, &call.method, "D0312", message);
            let names = METHODS.map(|it| it.trim_start_matches('.').split('(').next().unwrap_or_default());
            if let Some(near) = diglot_parse::did_you_mean(&name, names).filter(|it| *it != name) {
                diagnostic.help.push(format!("did you mean `{near}`?"));
            }
            diagnostic.help.push(format!("known: {}", METHODS.join(", ")));
            return Err(diagnostic);
        }
    };
    Ok(Node { kind, location })
}
