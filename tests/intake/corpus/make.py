#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fleetwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the lists of this folder and, beside each, what must be read from it and what must be reported.

What it writes is committed; it runs again only where a list is added or changed: python3 make.py
Rows are given by the cells that count; "problems" are "row:code" or "row:code:column", "left_out" are "kind@line".
"""
import io
import json
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
HEAD = ["customer_id", "business_name", "business_url"]
A = ["1", "Bright Smile", "https://a.example"]
B = ["2", "Zahnärzte am Fluß", "https://b.example"]
C = ["3", "Café “Noël”", "https://c.example"]


def csv(rows, delimiter=",", end="\n", last=True):
    return end.join(delimiter.join(row) for row in rows) + (end if last else "")


def save(name, data, **expected):
    if isinstance(data, str):
        data = data.encode()
    (HERE / name).write_bytes(data)
    (HERE / (name + ".json")).write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


PLAIN = [HEAD, A, B, C]
GOOD = dict(header=HEAD, rows=[A, B, C], lines=[2, 3, 4], ready=3, problems=[], left_out=[], header_line=1)

# How programs save.
save("excel-csv-utf8.csv", b"\xef\xbb\xbf" + csv(PLAIN, end="\r\n").encode(), encoding="UTF-8", delimiter=",", **GOOD)
save("excel-csv-utf8-german.csv", b"\xef\xbb\xbf" + csv(PLAIN, ";", "\r\n").encode(), encoding="UTF-8", delimiter=";", **GOOD)
save("excel-csv-windows.csv", csv(PLAIN, ";", "\r\n").encode("cp1252"), encoding="Windows-1252", delimiter=";", **GOOD)
save("excel-csv-macintosh.csv", csv(PLAIN, ";", "\r").encode("mac_roman"), encoding="Mac Roman", delimiter=";", **GOOD)
save("excel-csv-msdos.csv", csv([HEAD, A, B, ["3", "Café Noël", A[2]]], ";", "\r\n").encode("cp850"), encoding="IBM850",
     rows=[A, B, ["3", "Café Noël", A[2]]], ready=3)
save("excel-unicode-text.txt", b"\xff\xfe" + csv(PLAIN, "\t", "\r\n").encode("utf-16-le"), encoding="UTF-16LE", delimiter="\t", **GOOD)
save("utf16-big-endian.csv", b"\xfe\xff" + csv(PLAIN).encode("utf-16-be"), encoding="UTF-16BE", **GOOD)
save("utf16-without-mark.csv", csv(PLAIN).encode("utf-16-le"), encoding="UTF-16LE", **GOOD)
save("polish-windows-1250.csv", csv([HEAD, ["1", "Łódź Dentysta Świętosława", A[2]]], ";").encode("cp1250"), encoding="Windows-1250",
     rows=[["1", "Łódź Dentysta Świętosława", A[2]]], ready=1)
save("russian-windows-1251.csv", csv([HEAD, ["1", "Стоматология Улыбка", A[2]], ["2", "Клиника доктора", B[2]]], ";").encode("cp1251"),
     encoding="Windows-1251", rows=[["1", "Стоматология Улыбка", A[2]], ["2", "Клиника доктора", B[2]]], ready=2)
save("japanese-shift-jis.csv", csv([HEAD, ["1", "さくら歯科クリニック", A[2]], ["2", "東京デンタルオフィス", B[2]]]).encode("cp932"),
     encoding="Shift_JIS", rows=[["1", "さくら歯科クリニック", A[2]], ["2", "東京デンタルオフィス", B[2]]], ready=2)
save("numbers-export.csv", csv([["Kunden", "", ""], HEAD, A, B], end="\n"), rows=[A, B], header_line=2, left_out=["title@1"], ready=2)
save("libreoffice-all-quoted.csv", csv([[f'"{cell}"' for cell in row] for row in PLAIN]), quotes="double", **GOOD)
save("google-sheets.csv", csv(PLAIN, end="\r\n", last=False), encoding="UTF-8", **GOOD)
save("sep-line.csv", "sep=;\r\n" + csv(PLAIN, ";", "\r\n"), delimiter=";", header=HEAD, rows=[A, B, C], lines=[3, 4, 5], ready=3)
save("sep-line-tab.csv", "sep=\t\r\n" + csv(PLAIN, "\t", "\r\n"), delimiter="\t", rows=[A, B, C], ready=3)
save("mysql-dump.tsv", csv([HEAD, ["1", '"Big" Joe', A[2]], ["2", '"The" 5" Shop', B[2]]], "\t"), delimiter="\t", quotes="none",
     rows=[["1", '"Big" Joe', A[2]], ["2", '"The" 5" Shop', B[2]]], problems=[], ready=2)
save("psql-aligned.txt", " customer_id | business_name | business_url\n-------------|---------------|-------------------\n"
     " 1           | Bright Smile  | https://a.example\n 2           | B             | https://b.example\n(2 rows)\n",
     delimiter="|", trimmed=[A, ["2", "B", "https://b.example"]], left_out=["second_header@2", "totals@5"], ready=2)
save("single-quotes.csv", csv([[f"'{cell}'" for cell in row] for row in [HEAD, A, ["2", "O''Hara; Sons", B[2]]]], ";"), quotes="single",
     delimiter=";", rows=[A, ["2", "O'Hara; Sons", B[2]]], ready=2)
save("bar-separated.txt", csv(PLAIN, "|"), delimiter="|", **GOOD)
save("salesforce-report.csv", '"customer_id","business_name","business_url"\r\n"1","Bright Smile","https://a.example"\r\n\r\n\r\n'
     '"Customer report",,\r\n', rows=[A, ["Customer report", "", ""]], problems=["2:missing_value:business_name", "2:missing_value:business_url"],
     ready=1)

# Around the rows.
save("trailing-delimiters.csv", csv([row + ["", ""] for row in PLAIN], ";", "\r\n"), delimiter=";", trimmed=[A, B, C], ready=3, problems=[])
save("trailing-delimiters-in-rows-only.csv", csv([HEAD, A + ["", ""], B + [" "]]), trimmed=[A, B], ready=2, problems=[])
save("blank-lines.csv", "\n\n" + csv([HEAD]) + "\n" + csv([A]) + "\r\n\n" + csv([B]) + "\n\n", rows=[A, B], lines=[5, 8], header_line=3,
     ready=2, problems=[])
save("blank-rows-between.csv", csv([HEAD, A, ["", "", ""], B]), rows=[A, ["", "", ""], B], problems=["2:missing_value"], ready=2)
save("blank-rows-at-end.csv", csv([HEAD, A] + [["", "", ""]] * 50), rows=[A], left_out=["blank@3"], problems=[], ready=1)
save("comment-lines.csv", "# exported 2026-11-24, by the CRM\n#\n// do not edit\n" + csv([HEAD, A]), rows=[A], header_line=4,
     left_out=["comment@1", "title@2", "comment@3"], ready=1)
save("title-lines.csv", csv([["Our customers", "", ""], ["As of", "2026-11-24", ""], ["", "", ""], HEAD, A, B]), rows=[A, B], header_line=4,
     left_out=["title@1", "title@2"], ready=2)
save("two-header-rows.csv", csv([["Customer", "", "Internet"], HEAD, A]), rows=[A], header_line=2, left_out=["title@1"], ready=1)
save("header-twice.csv", csv([HEAD, ["Customer ID", "Business name", "Website"], A]), rows=[A], header_line=1, left_out=["second_header@2"],
     ready=1)
save("no-header.csv", csv([A, B]), header_line=0, rows=[A, B], lines=[1, 2], options={"columns": {"customer_id": "1", "business_name": "2",
     "business_url": "3"}}, ready=2, problems=[])
save("totals-row.csv", csv([HEAD, A, B, ["Total", "2", ""]]), rows=[A, B], left_out=["totals@4"], ready=2, problems=[])
save("totals-row-german.csv", csv([HEAD, A, B, ["", "", ""], ["Summe:", "2", ""]], ";"), rows=[A, B], left_out=["blank@4", "totals@5"], ready=2)
save("header-chosen.csv", csv([["a", "b", "c"], ["d", "e", "f"], A]), header=["d", "e", "f"], header_line=2, rows=[A],
     options={"header_line": 2, "columns": {"customer_id": "d", "business_name": "e", "business_url": "f"}}, ready=1)

# Inside the rows.
save("newlines-in-cells.csv", 'customer_id,business_name,business_url,note\r\n1,Bright Smile,https://a.example,"Suite 4\r\nBack door"\r\n'
     '2,B,https://b.example,"one ""two"""\r\n', rows=[A + ["Suite 4\r\nBack door"], ["2", "B", "https://b.example", 'one "two"']], lines=[2, 4],
     ready=2, problems=[])
save("unclosed-quote.csv", csv([HEAD, A, ["2", '"B', "https://b.example"], C]), rows=[A, None, C], problems=["2:unclosed_quote:business_name",
     "2:ragged_row"], ready=2, any_problem_of_row=True)
save("quote-in-the-middle.csv", csv([HEAD, ["1", 'The 5" Shop', A[2]], ["2", '"B" & Co', B[2]]]), rows=[["1", 'The 5" Shop', A[2]], None],
     problems=["2:unclosed_quote:business_name"], any_problem_of_row=True, ready=1)
save("ragged-rows.csv", csv([HEAD, A, ["2", "B"], ["3", "Smith, Jones", C[2]], ["4", "D", "https://d.example", "more"]]), rows=[A, ["2", "B"], None,
     ["4", "D", "https://d.example", "more"]],
     problems=["2:ragged_row", "3:ragged_row", "4:ragged_row"], ready=1)
save("nul-bytes.csv", b"customer_id,business_name,business_url\n1,Bright\0Smile,https://a.example\n2,B,https://b.example\n",
     problems=["1:control_character:business_name"], ready=1)
save("stray-byte.csv", csv(PLAIN).encode() + b"4,Caf\xe9,https://d.example\n", encoding="UTF-8", problems=["4:undecodable_text:business_name"],
     ready=3)
save("huge-cell.csv", csv([HEAD, A, ["2", "x" * 200000, B[2]], C]), problems=["2:too_long:business_name"], ready=2)
save("old-mac-line-ends.csv", csv(PLAIN, end="\r"), **GOOD)
save("mixed-line-ends.csv", csv([HEAD], end="\r\n") + csv([A], end="\r") + csv([B]) + csv([C], end="\r\n"), **GOOD)
save("scientific-ids.csv", csv([HEAD, ["1E+20", "A", "https://a.example"], ["1.23457E+13", "B", "https://b.example"]]),
     rows=[["1E+20", "A", "https://a.example"], ["1.23457E+13", "B", "https://b.example"]],
     problems=["1:invalid_id:customer_id", "2:invalid_id:customer_id"], ready=0)
save("leading-zeros.csv", csv([HEAD, ["00042", "A", "https://a.example"], ["42", "B", "https://b.example"]]),
     rows=[["00042", "A", "https://a.example"], ["42", "B", "https://b.example"]], problems=[], ready=2)
save("excel-text-formulas.csv", csv([HEAD, ['"=""00042"""', "A", "https://a.example"]]), rows=[['="00042"', "A", "https://a.example"]])
save("same-row-twice.csv", csv([HEAD, A, A, B]), problems=["2:duplicate_id:customer_id"], ready=2)
save("same-id-twice.csv", csv([HEAD, A, ["1", "Other", B[2]], C]), problems=["1:conflicting_duplicate:customer_id",
     "2:conflicting_duplicate:customer_id"], ready=1)
save("excel-errors.csv", csv([HEAD, ["#N/A", "A", A[2]], ["2", "#REF!", B[2]]]), problems=["1:invalid_id:customer_id",
     "2:missing_value:business_name"], ready=0)
save("addresses-as-people-write-them.csv", csv([HEAD, ["1", "A", "www.a.example"], ["2", "B", "b.example/path"], ["3", "C", "HTTPS://C.example"],
     ["4", "D", "n/a"]]), rows=[["1", "A", "www.a.example"], ["2", "B", "b.example/path"], ["3", "C", "HTTPS://C.example"], ["4", "D", "n/a"]],
     ready=2, problems=["2:invalid_url:business_url", "4:invalid_url:business_url"])


# Workbooks. Parts as the programs write them, as far as it matters to a reader.
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def workbook(sheets, strings=(), formats=(), more=None, date1904=False):
    """sheets: (name, state, sheetData, behind)"""
    parts = {"[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
             "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>'}
    listed = relations = ""
    for number, (name, state, data, behind) in enumerate(sheets, 1):
        listed += f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="rId{number}"/>'
        relations += f'<Relationship Id="rId{number}" Type="{REL}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        parts[f"xl/worksheets/sheet{number}.xml"] = f'{XML}<worksheet xmlns="{MAIN}" xmlns:r="{REL}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="3" width="20"/></cols><sheetData>{data}</sheetData>{behind}</worksheet>'
    relations += f'<Relationship Id="rS" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rF" Type="{REL}/styles" Target="styles.xml"/>'
    parts["xl/workbook.xml"] = f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><workbookPr date1904="{str(date1904).lower()}"/><sheets>{listed}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'
    parts["xl/sharedStrings.xml"] = f'{XML}<sst xmlns="{MAIN}">' + "".join(f"<si>{s}</si>" for s in strings) + "</sst>"
    own = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{code}"/>' for i, code in enumerate(formats))
    used = "".join(f'<xf numFmtId="{164 + i}" applyNumberFormat="1"/>' for i, _ in enumerate(formats))
    parts["xl/styles.xml"] = f'{XML}<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>{used}<xf numFmtId="14"/></cellXfs></styleSheet>'
    parts.update(more or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def row(number, *cells):
    """A cell: text, a number, (inside, attributes) or None."""
    out = ""
    for column, cell in enumerate(cells):
        reference = f"{chr(65 + column)}{number}"
        if isinstance(cell, str):
            out += f'<c r="{reference}" t="inlineStr"><is><t>{cell}</t></is></c>'
        elif isinstance(cell, tuple):
            out += f'<c r="{reference}" {cell[1]}>{cell[0]}</c>'
        elif cell is not None:
            out += f'<c r="{reference}"><v>{cell}</v></c>'
    return f'<row r="{number}" spans="1:3">{out}</row>'


save("excel.xlsx", workbook([("Customers", "visible", row(1, *[(f"<v>{i}</v>", 't="s"') for i in range(3)]) + row(2, 1, ("<v>3</v>", 't="s"'),
     ("<v>4</v>", 't="s"')), "")], [f"<t>{text}</t>" for text in HEAD + A[1:]]), header=HEAD, rows=[A], lines=[2], sheet="Customers", ready=1)
save("leading-zeros.xlsx", workbook([("S", "visible", row(1, *HEAD) + row(2, "00042", "A", "https://a.example") + row(3, ("<v>42</v>", 's="1"'),
     "B", "https://b.example") + row(4, 42, "C", "https://c.example"), "")], formats=["000000"]),
     rows=[["00042", "A", "https://a.example"], ["000042", "B", "https://b.example"], ["42", "C", "https://c.example"]], ready=3)
save("big-ids.xlsx", workbook([("S", "visible", row(1, *HEAD) + row(2, ("<v>1E+20</v>", ""), "A", "https://a.example")
     + row(3, ("<v>123456789012345</v>", ""), "B", "https://b.example"), "")]),
     rows=[["1E+20", "A", "https://a.example"], ["123456789012345", "B", "https://b.example"]],
     problems=["1:invalid_id:customer_id"], ready=1)
save("formulas.xlsx", workbook([("S", "visible", row(1, *HEAD) + row(2, ("<f>ROW()-1</f><v>1</v>", ""), ("<f>A2&amp;B2</f><v>Bright Smile</v>",
     't="str"'), ("<f>\"https://\"&amp;D2</f><v>https://a.example</v>", 't="str"')) + row(3, 2, ("<f>NA()</f><v>#N/A</v>", 't="e"'),
     ("<f>D3</f>", "")), "")]), rows=[A, ["2", "#N/A", ""]], problems=["2:missing_value:business_name", "2:missing_value:business_url"], ready=1)
save("merged-cells.xlsx", workbook([("S", "visible", row(1, "Our customers") + row(3, *HEAD) + row(4, *A) + row(5, 2, None, B[2]) + row(6, 3, None, C[2]),
     '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4:B6"/></mergeCells>')]), header_line=3, left_out=["title@1"],
     rows=[A, ["2", A[1], B[2]], ["3", A[1], C[2]]], lines=[4, 5, 6], ready=3)
save("dates.xlsx", workbook([("S", "visible", row(1, *HEAD, "since", "seen") + row(2, *A, ("<v>46350</v>", 's="1"'), ("<v>46350</v>", 's="2"')), "")],
     formats=["dd.mm.yyyy"]), rows=[A + ["24.11.2026", "2026-11-24"]], ready=1)
save("dates-1904.xlsx", workbook([("S", "visible", row(1, *HEAD, "since") + row(2, *A, ("<v>44888</v>", 's="1"')), "")], formats=["yyyy\\-mm\\-dd"],
     date1904=True), rows=[A + ["2026-11-24"]], ready=1)
save("hidden-first-sheet.xlsx", workbook([("Old", "hidden", row(1, *HEAD) + row(2, *B), ""), ("Empty", "visible", "", ""), ("New", "visible",
     row(1, *HEAD) + row(2, *A), "")]), sheet="New", rows=[A], ready=1)
save("sheet-chosen.xlsx", workbook([("First", "visible", row(1, *HEAD) + row(2, *B), ""), ("Second", "visible", row(1, *HEAD) + row(2, *A), "")]),
     options={"sheet": "Second"}, sheet="Second", rows=[A], ready=1)
save("libreoffice.xlsx", workbook([("Tabelle1", "visible",
     '<row r="1" customFormat="false" ht="12.8" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c></row>'
     '<row r="2" hidden="false"><c r="A2" s="0" t="n"><v>1</v></c><c r="B2" s="0" t="s"><v>3</v></c><c r="C2" s="0" t="s"><v>4</v></c></row>'
     '<row r="1048576" ht="12.8" hidden="false"/>', '<pageMargins left="0.7" right="0.7"/>')],
     [f'<t xml:space="preserve">{text}</t>' for text in HEAD + A[1:]], formats=["General"]), rows=[A], ready=1, left_out=[])
save("rich-text.xlsx", workbook([("S", "visible", row(1, *HEAD) + row(2, 1, ("<v>0</v>", 't="s"'), A[2]), "")],
     ['<r><rPr><b/></rPr><t xml:space="preserve">Bright </t></r><r><t>Smile</t></r><phoneticPr fontId="1"/>']), rows=[A], ready=1)
save("totals.xlsx", workbook([("S", "visible", row(1, *HEAD, "fee") + row(2, *A, 12.5) + row(4, "Total", None, None, ("<f>SUM(D2:D2)</f><v>12.5</v>", "")), "")]),
     rows=[A + ["12.5"]], left_out=["totals@4"], ready=1)
save("document-type.xlsx", workbook([("S", "visible", row(1, *HEAD), "")], more={"xl/sharedStrings.xml":
     '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;</t></si></sst>'}), refusal="damaged")
save("bomb.xlsx", workbook([("S", "visible", row(1, *HEAD) + " " * 20_000_000, "")]), refusal="not unpacked")
save("cut-off.xlsx", workbook([("S", "visible", row(1, *HEAD) + row(2, *A), "")])[:700], refusal="damaged")
save("old-workbook.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), refusal="old Excel format")
with io.BytesIO() as out:
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", (2026, 1, 1, 0, 0, 0)), "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(zipfile.ZipInfo("content.xml", (2026, 1, 1, 0, 0, 0)), "<office:document-content/>")
    save("opendocument.ods", out.getvalue(), refusal="OpenDocument")
