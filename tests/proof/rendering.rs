//! What is rendered is read back as it was meant: random expressions are rendered as emitted code has them, and once
//! more with parentheses around everything. Both texts must be one tree for the parser, and give one answer on the
//! engines. `DIGLOT_CASES` asks for more; a failure names its seed, which `DIGLOT_SEED` takes.

use diglot_dialect::{Dialect, POSTGRES, SQLITE};
use diglot_model::{
    ArithmeticOperator, BinaryOperator, Branch, Expression, Function, Literal, NamedQuery, Numbers, Output,
    Query, QueryBody, QueryStatement, Relation, Select, Shape, Source,
};
use harness::both;
use sqlparser::{
    ast::{SelectItem, SetExpr, Statement},
    dialect::{PostgreSqlDialect, SQLiteDialect},
    parser::Parser,
};

/// Numbers that look random and are the same for the same seed (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("a small number")
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// An expression, and the same with parentheses around everything.
#[derive(Clone)]
struct Both {
    expression: Expression,
    text: String,
}

fn boxed(it: Both) -> (Box<Expression>, String) {
    (Box::new(it.expression), it.text)
}

fn field(name: &str) -> Both {
    let expression = Expression::Field { relation: "t".to_owned(), column: name.to_owned() };
    Both { expression, text: format!("t.{name}") }
}

fn number(value: i64) -> Both {
    Both { expression: Expression::Literal(Literal::Integer(value)), text: format!("({value})") }
}

/// Whole numbers so small that no depth of arithmetic leaves 64 bits.
fn integer(random: &mut Random, depth: usize) -> Both {
    if depth == 0 {
        return match random.below(3) {
            0 => number(random.pick(&[-2, -1, 0, 1, 2, 3])),
            _ => field(random.pick(&["a", "b"])),
        };
    }
    match random.below(5) {
        0 => {
            let when = truth(random, depth - 1);
            let (then, otherwise) = (integer(random, depth - 1), integer(random, depth - 1));
            let text = format!("(CASE WHEN {} THEN {} ELSE {} END)", when.text, then.text, otherwise.text);
            let branches = vec![Branch { when: when.expression, then: then.expression }];
            let otherwise = Some(Box::new(otherwise.expression));
            Both { expression: Expression::Case { operand: None, branches, otherwise }, text }
        }
        1 => {
            let (first, second) = (integer(random, depth - 1), integer(random, depth - 1));
            let text = format!("(coalesce({}, {}))", first.text, second.text);
            let arguments = vec![first.expression, second.expression];
            Both { expression: Expression::call(Function::Coalesce, arguments), text }
        }
        _ => {
            let operator = random.pick(&[
                ArithmeticOperator::Add,
                ArithmeticOperator::Subtract,
                ArithmeticOperator::Multiply,
            ]);
            let (left, a) = boxed(integer(random, depth - 1));
            let (right, b) = boxed(integer(random, depth - 1));
            let text = format!("({a} {} {b})", operator.symbol());
            let numbers = Numbers::Integer;
            Both {
                expression: Expression::Arithmetic { operator, numbers, may_overflow: false, left, right },
                text,
            }
        }
    }
}

/// Texts.
fn words(random: &mut Random, depth: usize) -> Both {
    if depth == 0 || random.below(3) == 0 {
        return match random.below(2) {
            0 => Both {
                expression: Expression::Literal(Literal::Text("ab".to_owned())),
                text: "'ab'".to_owned(),
            },
            _ => field("s"),
        };
    }
    let parts = [words(random, depth - 1), words(random, depth - 1), words(random, depth - 1)];
    let text = format!("(({} || {}) || {})", parts[0].text, parts[1].text, parts[2].text);
    let arguments = parts.map(|it| it.expression).to_vec();
    Both { expression: Expression::call(Function::Concat, arguments), text }
}

fn truth(random: &mut Random, depth: usize) -> Both {
    if depth == 0 {
        return field(random.pick(&["p", "q"]));
    }
    let inner = depth - 1;
    match random.below(12) {
        0 | 1 => {
            let (operand, text) = boxed(truth(random, inner));
            Both { expression: Expression::Not(operand), text: format!("(NOT ({text}))") }
        }
        2 | 3 => {
            let (operator, word) = random.pick(&[(BinaryOperator::And, "AND"), (BinaryOperator::Or, "OR")]);
            binary(operator, word, truth(random, inner), truth(random, inner))
        }
        4 | 5 => {
            let (operator, word) = random.pick(&[
                (BinaryOperator::Equal, "="),
                (BinaryOperator::NotEqual, "<>"),
                (BinaryOperator::Less, "<"),
                (BinaryOperator::GreaterOrEqual, ">="),
            ]);
            match random.below(3) {
                0 => binary(operator, word, words(random, inner), words(random, inner)),
                1 if word == "=" || word == "<>" => {
                    binary(operator, word, truth(random, inner), truth(random, inner))
                }
                _ => binary(operator, word, integer(random, inner), integer(random, inner)),
            }
        }
        6 => {
            let negated = random.below(2) == 0;
            let (operand, text) = boxed(match random.below(2) {
                0 => truth(random, inner),
                _ => integer(random, inner),
            });
            let word = if negated { "IS NOT NULL" } else { "IS NULL" };
            Both { expression: Expression::IsNull { operand, negated }, text: format!("({text} {word})") }
        }
        7 => {
            let negated = random.below(2) == 0;
            let sides = match random.below(2) {
                0 => (truth(random, inner), truth(random, inner)),
                _ => (integer(random, inner), integer(random, inner)),
            };
            let ((left, a), (right, b)) = (boxed(sides.0), boxed(sides.1));
            let word = if negated { "IS NOT DISTINCT FROM" } else { "IS DISTINCT FROM" };
            Both {
                expression: Expression::Distinct { left, right, negated },
                text: format!("({a} {word} {b})"),
            }
        }
        8 => {
            let (operand, text) = boxed(integer(random, inner));
            let list = vec![Literal::Integer(1), Literal::Integer(-2)];
            Both { expression: Expression::In { operand, list }, text: format!("({text} IN (1, -2))") }
        }
        9 => {
            let (operand, text) = boxed(integer(random, inner));
            let (first, second) = (integer(random, inner), integer(random, inner));
            let text = format!("({text} IN ({}, {}))", first.text, second.text);
            let list = vec![first.expression, second.expression];
            Both { expression: Expression::InList { operand, list }, text }
        }
        10 => {
            let (operand, a) = boxed(integer(random, inner));
            let ((low, b), (high, c)) = (boxed(integer(random, inner)), boxed(integer(random, inner)));
            let text = format!("({a} BETWEEN {b} AND {c})");
            Both { expression: Expression::Between { operand, low, high }, text }
        }
        _ => {
            let (operand, a) = boxed(integer(random, inner));
            let (when, then) = (integer(random, inner), truth(random, inner));
            let text = format!("(CASE {a} WHEN {} THEN {} END)", when.text, then.text);
            let branches = vec![Branch { when: when.expression, then: then.expression }];
            Both { expression: Expression::Case { operand: Some(operand), branches, otherwise: None }, text }
        }
    }
}

fn binary(operator: BinaryOperator, word: &str, left: Both, right: Both) -> Both {
    let text = format!("({} {word} {})", left.text, right.text);
    Both { expression: Expression::binary(operator, left.expression, right.expression), text }
}

/// A query of one column for each expression, in the order of the rows.
fn query(expressions: &[Both]) -> NamedQuery {
    let outputs = expressions.iter().enumerate();
    let outputs = outputs
        .map(|(at, it)| Output { name: format!("c{at}"), expression: it.expression.clone() })
        .collect();
    let from = Some(Relation { alias: "t".to_owned(), source: Source::Named("t".to_owned()) });
    let body = QueryBody::Select(Box::new(Select { outputs, from, ..Select::default() }));
    NamedQuery {
        name: "asked".to_owned(),
        comment: None,
        parameters: Vec::new(),
        statement: QueryStatement::Select(Query {
            with: Vec::new(),
            body,
            order: Vec::new(),
            limit: None,
            offset: None,
        }),
        shape: Shape::Many,
        row_type: None,
        outputs: Vec::new(),
        source: "rendering".to_owned(),
    }
}

fn meant(expressions: &[Both]) -> String {
    let outputs: Vec<String> =
        expressions.iter().enumerate().map(|(at, it)| format!("{} AS c{at}", it.text)).collect();
    format!("SELECT {} FROM t", outputs.join(", "))
}

/// The trees of the columns a text gives, without the parentheses.
fn trees(engine: &str, text: &str) -> Vec<String> {
    let parsed = match engine {
        "sqlite" => Parser::parse_sql(&SQLiteDialect {}, text),
        _ => Parser::parse_sql(&PostgreSqlDialect {}, text),
    };
    let parsed = parsed.unwrap_or_else(|cause| panic!("{engine}: {cause}\n{text}"));
    let [Statement::Query(query)] = parsed.as_slice() else { panic!("one query: {text}") };
    let SetExpr::Select(select) = &*query.body else { panic!("one select: {text}") };
    let tree = |item: &SelectItem| match item {
        SelectItem::ExprWithAlias { expr, .. } => diglot_dialect::canonical(expr),
        other => panic!("a column with a name: {other}"),
    };
    select.projection.iter().map(tree).collect()
}

const ROWS: &str = "CREATE TABLE t (a bigint, b bigint, s text, p boolean, q boolean);
    INSERT INTO t VALUES (1, 2, 'ab', TRUE, FALSE), (NULL, 1, 'b', NULL, TRUE), (-2, NULL, NULL, FALSE, NULL),
    (3, 3, 'abab', TRUE, TRUE), (NULL, NULL, '', NULL, NULL), (0, -1, 'a', FALSE, FALSE)";

#[tokio::test]
async fn random_expressions_are_read_as_they_were_meant() {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    let cases = number("DIGLOT_CASES").unwrap_or(60);
    let seed = harness::seed();
    both(async |scratch| {
        let dialect: &dyn Dialect = if scratch.engine == "sqlite" { &SQLITE } else { &POSTGRES };
        scratch.by_hand(ROWS).await;
        let mut random = Random(seed);
        for case in 0..cases {
            let expressions: Vec<Both> = (0..10)
                .map(|_| {
                    let depth = 1 + random.below(4);
                    if random.below(4) == 0 { integer(&mut random, depth) } else { truth(&mut random, depth) }
                })
                .collect();
            let (text, meant) = (dialect.query(&query(&expressions)), meant(&expressions));
            let (read, wanted) = (trees(scratch.engine, &text), trees(scratch.engine, &meant));
            for (read, wanted) in read.iter().zip(&wanted) {
                assert_eq!(read, wanted, "seed {seed}, case {case}\n{text}\n{meant}");
            }
            let answers = (scratch.query(&text).await, scratch.query(&meant).await);
            assert!(answers.1.is_ok(), "{:?}: {meant}", answers.1);
            assert_eq!(answers.0, answers.1, "seed {seed}, case {case}\n{text}\n{meant}");
        }
    })
    .await;
}
