package io.github.strategydocs.report.page.internal;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.github.strategydocs.report.page.internal.template.JtepageGenerated;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a page as HTML. */
public final class HtmlSheet {

    private HtmlSheet() {}

    /** The whole file. */
    public static String write(Sheet sheet) {
        return new String(bytes(sheet).toByteArray(), StandardCharsets.UTF_8);
    }

    /** The whole file, as its bytes, without a text of them: there may be many megabytes. */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        bytes(sheet).writeTo(out);
    }

    @SuppressWarnings("NullAway") // what templates are compiled to takes null for "no interceptor"
    private static Utf8ByteOutput bytes(Sheet sheet) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, sheet);
        return html;
    }
}
