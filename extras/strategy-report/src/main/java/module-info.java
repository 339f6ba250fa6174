/** What was found in strategy documents, as text, JSON, SARIF, JUnit XML, Markdown and GitHub annotations. */
module io.github.strategydocs.report {
    requires java.xml;
    requires static jsr305;
    requires transitive io.github.strategydocs.json;
    requires transitive io.github.strategydocs.validation;

    exports io.github.strategydocs.report;
    exports io.github.strategydocs.report.picture;
}
