package io.github.strategydocs.interop.internal.yaml;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.Writer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/** YAML for people: no quotation marks but where some reader would misread a text, and blocks for texts of several lines. */
final class YamlPrinter extends YAMLGenerator {

    YamlPrinter(IOContext context, Writer out) throws IOException {
        super(context, JsonGenerator.Feature.collectDefaults(), 0, new Names(), null, out, options());
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    private static final class Names extends StringQuotingChecker {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return !PlainScalar.isTextToAll(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return !PlainScalar.isTextToAll(value);
        }
    }

    @Override
    public void writeString(String text) throws IOException {
        _verifyValueWrite("write String value");
        _writeScalar(text, "string", style(text));
    }

    private static ScalarStyle style(String text) {
        if (PlainScalar.isBlock(text)) {
            return ScalarStyle.LITERAL;
        }
        return PlainScalar.isTextToAll(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }
}
