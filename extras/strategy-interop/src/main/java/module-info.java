/**
 * Strategy documents from and to what others read and write: StratML (ISO 17469) and the report of the Digital Government
 * Strategy; and YAML, for people who write by hand.
 */
module io.github.strategydocs.interop {
    requires static jsr305;
    requires transitive io.github.strategydocs.json;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires java.xml;
    requires org.yaml.snakeyaml;

    exports io.github.strategydocs.interop;
}
