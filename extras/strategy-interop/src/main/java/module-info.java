/**
 * Reads and writes strategy documents in other formats: StratML (ISO 17469), the report of the Digital Government
 * Strategy, CSV tables, and YAML for people who write by hand.
 */
module io.github.strategydocs.interop {
    requires com.fasterxml.jackson.dataformat.csv;
    requires static jsr305;
    requires transitive io.github.strategydocs.json;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires java.xml;
    requires org.yaml.snakeyaml;

    exports io.github.strategydocs.interop;
}
