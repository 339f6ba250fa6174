/**
 * Strategy documents from and to what others read and write: StratML (ISO 17469), the report of the Digital Government
 * Strategy, and tables in CSV.
 */
module io.github.strategydocs.interop {
    requires com.fasterxml.jackson.dataformat.csv;
    requires static jsr305;
    requires transitive io.github.strategydocs.json;
    requires java.xml;

    exports io.github.strategydocs.interop;
}
