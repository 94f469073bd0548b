-- ok
INSERT INTO samples (id) VALUES (1)
-- gives: 2024|2|29|23|1969|31|23
SELECT y, m, d, h, ey, ed, eh FROM times
-- gives: same|in|yes|yes|yes|long|1709251200499999|yes|1
SELECT same_day, within, month_start, year_start, hour_start, apart, apart_exactly, later, one_day FROM times
-- gives: 17|STRAßE, 100% _OK_|straße, 100% _ok_|padded|padded  |||  padded|Straß|StrAße, 100% _ok_
SELECT letters, loud, quiet, trimmed, left_trimmed, right_trimmed, head, replaced FROM texts
-- gives: unlike|like|like|yes|2
SELECT exact, loose, escaped, parts, tags FROM texts
-- gives: -3|-1|null|7|-5|-7|exact|more|null|7
SELECT quotient, remainder, by_zero, size, chain, given, thrice, finer, nothing_left, negated FROM numbers
-- gives: -7|-2|null|null|null
SELECT spelled, read, unread, not_plain, too_big FROM numbers
