package io.github.strategydocs.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Holds pages against the standard of HTML, and their styles against those of CSS. */
class ValidHtmlTest {

    /** To say that a table is one is needed where styles lay it out as blocks, which the validator does not ask about. */
    private static final Pattern TABLE_ROLE = Pattern.compile(
            "info warning: The “(table|rowgroup|row|columnheader|rowheader|cell)” role is unnecessary for element");

    private static EmbeddedValidator validator;

    @BeforeAll
    static void makeReady() {
        validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
    }

    @Test
    void the_validator_finds_nothing_in_any_page() throws IOException, SAXException {
        for (Map.Entry<String, String> page : Pages.all().entrySet()) {
            assertThat(errors(page.getValue())).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void the_validator_finds_what_is_wrong_with_a_bad_page() throws IOException, SAXException {
        assertThat(errors("<!DOCTYPE html><html lang=en><title>T</title><p id=a><span id=a><p></span>"))
                .contains("Duplicate ID");
    }

    private static String errors(String html) throws IOException, SAXException {
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !TABLE_ROLE.matcher(line).find())
                .collect(Collectors.joining("\n"));
    }
}
