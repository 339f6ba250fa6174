package io.github.strategydocs.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What others make of our YAML: one reader of version 1.1, where {@code on} is true, and one of version 1.2. */
final class OtherReaders {

    private static final Pattern SEPARATOR = Pattern.compile("\\\\[LP]");

    private OtherReaders() {}

    static void agreeOn(String yaml, JsonNode expected) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(1000);
        options.setCodePointLimit(Integer.MAX_VALUE);
        check(new Yaml(new SafeConstructor(options)).load(yaml), expected, "1.1", yaml);
        if (SEPARATOR.matcher(yaml).find()) {
            // Of the escapes that YAML 1.2 has, that reader does not know those of the two separators of Unicode.
            return;
        }
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        check(new Load(settings).loadFromReader(inSmallPieces(yaml)), expected, "1.2", yaml);
    }

    /** That reader stumbles over a character that its buffer would cut in two. */
    private static Reader inSmallPieces(String yaml) {
        return new FilterReader(new StringReader(yaml)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 500));
            }
        };
    }

    private static void check(Object found, JsonNode expected, String version, String yaml) {
        String what = "YAML " + version + " of\n" + yaml;
        if (expected.isObject()) {
            assertThat(found).as(what).isInstanceOf(Map.class);
            Map<?, ?> map = (Map<?, ?>) found;
            assertThat(map).as(what).hasSize(expected.size());
            expected.properties().forEach(member -> {
                assertThat(map.containsKey(member.getKey()))
                        .as("%s in %s", member.getKey(), what)
                        .isTrue();
                check(map.get(member.getKey()), member.getValue(), version, yaml);
            });
        } else if (expected.isArray()) {
            assertThat(found).as(what).isInstanceOf(List.class);
            assertThat((List<?>) found).as(what).hasSize(expected.size());
            Iterator<?> items = ((List<?>) found).iterator();
            expected.forEach(item -> check(items.next(), item, version, yaml));
        } else if (expected.isNumber()) {
            assertThat(found).as(what).isInstanceOf(Number.class);
            checkNumber((Number) found, expected.decimalValue(), what);
        } else {
            Object value =
                    expected.isTextual() ? expected.textValue() : expected.isNull() ? null : expected.booleanValue();
            assertThat(found).as(what).isEqualTo(value);
        }
    }

    /** These readers have but doubles for what is no integer. */
    private static void checkNumber(Number found, BigDecimal expected, String what) {
        if (found instanceof Double number) {
            assertThat(number).as(what).isEqualTo(expected.doubleValue());
        } else {
            assertThat(new BigDecimal(found.toString())).as(what).isEqualByComparingTo(expected);
        }
    }
}
