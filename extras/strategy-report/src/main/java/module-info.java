/**
 * Shows strategy documents as pages and pictures, and the findings about them as text, JSON, SARIF, JUnit XML, Markdown
 * and annotations.
 */
module io.github.strategydocs.report {
    requires gg.jte.runtime;
    requires java.xml;
    requires static java.compiler; // for the mark that generated classes bear in their source
    requires static jsr305;
    requires com.fasterxml.jackson.dataformat.csv;
    requires transitive io.github.strategydocs.json;
    requires transitive io.github.strategydocs.validation;

    exports io.github.strategydocs.report;
    exports io.github.strategydocs.report.page;
    exports io.github.strategydocs.report.picture;
}
