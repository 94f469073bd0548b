//! What came of the contest: for a terminal, for a script, for a page, and as a picture.

use std::{fmt::Write as _, fs, path::Path};

use comfy_table::{Table, presets};
use serde::Serialize;

use crate::contest::{Line, Reached};

/// The results, and on what they were reached.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    machine: String,
    servers: String,
    versions: Vec<(&'static str, &'static str)>,
    rounds: usize,
    seconds: f64,
    lines: Vec<Line>,
}

/// What the contenders are made of.
const VERSIONS: [(&str, &str); 7] = [
    ("rusqlite", "0.43"),
    ("tokio-postgres", "0.7"),
    ("Diesel", "2.3, diesel-async 0.9"),
    ("SQLx", "0.9"),
    ("SeaORM", "2.0"),
    ("Toasty", "0.11"),
    ("Rust", env!("CARGO_PKG_RUST_VERSION")),
];

pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(0.0)
}

impl Reached {
    fn rate(&self) -> f64 {
        median(&self.rates)
    }

    /// How far the rounds lie apart, as a part of the median.
    fn spread(&self) -> f64 {
        let (low, high) =
            self.rates.iter().fold((f64::INFINITY, 0.0_f64), |(low, high), it| (low.min(*it), high.max(*it)));
        if self.rates.is_empty() { 0.0 } else { (high - low) / self.rate() }
    }
}

impl Line {
    /// The median of the ratio of ours to another one, round by round.
    fn ratio(&self, name: &str) -> Option<f64> {
        let ours = self.contenders.first()?;
        let other = self.contenders.iter().find(|it| it.name == name)?;
        let ratios: Vec<f64> = ours.rates.iter().zip(&other.rates).map(|(a, b)| a / b).collect();
        Some(median(&ratios))
    }

    /// The fastest peer.
    fn best_peer(&self) -> Option<&Reached> {
        self.contenders.iter().skip(2).max_by(|a, b| a.rate().total_cmp(&b.rate()))
    }
}

/// One line of progress.
pub(crate) fn sentence(line: &Line) -> String {
    let mut text = format!("{:8} {:24} {:2} callers:", line.engine, line.task, line.callers);
    for it in &line.contenders {
        let _ = write!(text, "  {} {:.0}/s", it.name, it.rate());
    }
    text
}

fn machine() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|it| it.strip_prefix("model name")?.split(": ").nth(1));
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    format!("{} ({cores} cores)", model.unwrap_or(std::env::consts::ARCH))
}

impl Report {
    pub(crate) fn new(lines: Vec<Line>, servers: String, rounds: usize, seconds: f64) -> Self {
        Self { machine: machine(), servers, versions: VERSIONS.to_vec(), rounds, seconds, lines }
    }

    pub(crate) fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// The lines as cells: what, and for each contender its rate and the ratio of ours to it.
    fn cells(&self) -> (Vec<String>, Vec<Vec<String>>) {
        let names: Vec<&str> =
            self.lines.first().map(|it| it.contenders.iter().map(|it| it.name).collect()).unwrap_or_default();
        let mut head: Vec<String> = ["engine", "task", "callers"].map(str::to_owned).to_vec();
        head.extend(names.iter().map(|it| format!("{it}/s")));
        head.extend(
            ["ours ÷ by hand", "ours ÷ best peer", "allocations, ours", "by hand", "spread"]
                .map(str::to_owned),
        );
        let rows = self.lines.iter().map(|line| {
            let mut row = vec![line.engine.to_owned(), line.task.clone(), line.callers.to_string()];
            row.extend(line.contenders.iter().map(|it| match it.failed {
                Some(_) => "fails".to_owned(),
                None => format!("{:.0}", it.rate()),
            }));
            let ratio = |name: &str| line.ratio(name).map_or_else(|| "–".to_owned(), |it| format!("{it:.2}"));
            row.push(ratio("by hand"));
            row.push(
                line.best_peer()
                    .map_or_else(|| "–".to_owned(), |it| format!("{} ({})", ratio(it.name), it.name)),
            );
            let allocations = |at: usize| line.contenders.get(at).map_or(0.0, |it: &Reached| it.allocations);
            row.push(format!("{:.1}", allocations(0)));
            row.push(format!("{:.1}", allocations(1)));
            let spread = line.contenders.first().map_or(0.0, Reached::spread);
            row.push(format!("{:.0} %", spread * 100.0));
            row
        });
        (head, rows.collect())
    }

    pub(crate) fn table(&self) -> Table {
        let (head, rows) = self.cells();
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(head);
        for row in rows {
            table.add_row(row);
        }
        table
    }

    fn markdown(&self) -> String {
        let (head, rows) = self.cells();
        let mut text = format!(
            "# Repository calls, measured\n\n\
             Written by `cargo xtask bench --out`; do not edit.\n\n\
             Machine: {}. Servers: {}, both waiting for the disk at commit. {} rounds of {} s in turns; medians; \
             allocations are per call, or per row of a bulk task; \
             \"fails\" is a contender that returned an error (SQLite's \"database is locked\").\n\nVersions: {}.\n\n![Ratios](report.svg)\n\n",
            self.machine,
            self.servers,
            self.rounds,
            self.seconds,
            self.versions.iter().map(|(name, it)| format!("{name} {it}")).collect::<Vec<_>>().join(", ")
        );
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        text.push_str(&line(&head));
        text.push_str(&line(&vec!["---".to_owned(); head.len()]));
        rows.iter().for_each(|it| text.push_str(&line(it)));
        text
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("report.json"), self.json()? + "\n")?;
        fs::write(folder.join("report.md"), self.markdown())?;
        fs::write(folder.join("report.svg"), self.picture())?;
        Ok(())
    }

    /// For each line, a bar per contender as long as its rate beside that of the fastest.
    fn picture(&self) -> String {
        const COLORS: [&str; 6] = ["#0b6e4f", "#888888", "#c1666b", "#d4b483", "#48a9a6", "#4281a4"];
        const BAR: usize = 11;
        const LEFT: usize = 250;
        const WIDTH: f64 = 520.0;
        let names: Vec<&str> =
            self.lines.first().map(|it| it.contenders.iter().map(|it| it.name).collect()).unwrap_or_default();
        let block = names.len() * BAR + 12;
        let height = 50 + self.lines.len() * block;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"{height}\" \
             font-family=\"sans-serif\" font-size=\"10\">\n\
             <title>Calls per second, each line's fastest as the full width</title>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
        );
        for (at, name) in names.iter().enumerate() {
            let (x, color) = (LEFT + at * 85, COLORS[at % COLORS.len()]);
            let _ = writeln!(svg, "<rect x=\"{x}\" y=\"14\" width=\"9\" height=\"9\" fill=\"{color}\"/>");
            let _ = writeln!(svg, "<text x=\"{}\" y=\"22\">{name}</text>", x + 13);
        }
        for (number, line) in self.lines.iter().enumerate() {
            let top = 40 + number * block;
            let what = format!("{}: {}, {}×", line.engine, line.task, line.callers);
            let _ = writeln!(
                svg,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{what}</text>",
                LEFT - 8,
                top + names.len() * BAR / 2 + 4
            );
            let most = line.contenders.iter().map(Reached::rate).fold(1.0, f64::max);
            for (at, it) in line.contenders.iter().enumerate() {
                let (y, width) = (top + at * BAR, it.rate() / most * WIDTH);
                let color = COLORS[at % COLORS.len()];
                let _ = writeln!(
                    svg,
                    "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{}\" fill=\"{color}\"/>\
                     <text x=\"{:.1}\" y=\"{}\" fill=\"#444\">{:.0}/s</text>",
                    BAR - 2,
                    250.0 + width + 4.0,
                    y + BAR - 3,
                    it.rate()
                );
            }
        }
        svg + "</svg>\n"
    }
}
