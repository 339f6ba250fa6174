/**
 * Strategy documents from and to what others read and write: StratML (ISO 17469) and the report of the Digital Government
 * Strategy.
 */
module io.github.strategydocs.interop {
    requires static jsr305;
    requires transitive io.github.strategydocs.json;
    requires java.xml;

    exports io.github.strategydocs.interop;
}
