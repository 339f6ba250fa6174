package io.github.strategydocs.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of all shapes, as a text. One seed gives the same reports on every machine. */
final class RandomReports {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] STATUSES = {"not-started", "in-progress", "completed"};
    private static final String[] TEXTS = {
        "",
        " ",
        "Publish the register.",
        "NASA Data API",
        "completed",
        "http://www.nasa.gov/x",
        "a\u0000b",
        "Row 1",
        "two\n\nparagraphs",
        "üñï \uD83D\uDCC4",
    };
    private static final String[] LABELS = {
        "System Name", "System Description", "Target completion date", "Overall Status", "Link", "",
    };
    private static final String[] DATES = {"2012/08/21", "2013/1/22", "2013/05/23", "2012-11-23", "soon", ""};
    private static final String[] DUES = {"90 Days", "90 days", "6 months", "1 year", "8 weeks", "after launch", ""};

    private final Random random;

    private RandomReports(Random random) {
        this.random = random;
    }

    static String report(long seed, int size) {
        return new RandomReports(new Random(seed)).report(size).toPrettyString();
    }

    private ObjectNode report(int size) {
        ObjectNode report = JSON.objectNode();
        if (random.nextInt(5) > 0) {
            report.put("agency", oneOf("NASA", "Department of Examples", "agency", "1.1"));
        }
        if (random.nextInt(5) > 0) {
            report.put("generated", oneOf("2012-08-23 14:02:35", "2013-10-20", "2013"));
        }
        if (random.nextInt(3) == 0) {
            report.put("generator_version", "1.5").put("api_version", 1);
        }
        ArrayNode items = report.putArray("items");
        List<String> ids = new ArrayList<>();
        for (int i = random.nextInt(size + 1); i > 0; i--) {
            items.add(item(ids));
        }
        return report;
    }

    private ObjectNode item(List<String> ids) {
        ObjectNode item = JSON.objectNode();
        String id = (random.nextInt(9) + 1) + "." + (ids.size() + 1) + oneOf("", ".1", " b");
        item.put("id", id);
        item.put("parent", random.nextInt(3) == 0 || ids.isEmpty() ? null : oneOf(ids) + oneOf("", "", "."));
        item.put("text", oneOf(TEXTS));
        item.put("due", random.nextInt(6) == 0 ? null : oneOf(DUES));
        item.put("due_date", random.nextInt(6) == 0 ? null : oneOf(DATES));
        boolean isTable = random.nextBoolean();
        ArrayNode fields = item.putArray("fields");
        int rows = random.nextInt(4);
        boolean isRagged = random.nextInt(6) == 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.add(field(id, isTable, isRagged ? random.nextInt(4) : rows));
        }
        item.put("multiple", isTable ? random.nextInt(8) > 0 : random.nextInt(8) == 0);
        ids.add(id);
        if (random.nextInt(10) == 0) {
            item.remove(oneOf("parent", "due", "due_date", "text", "multiple", "fields"));
        }
        if (random.nextInt(10) == 0) {
            item.putObject("contact").put("name", "Ann");
        }
        return item;
    }

    private ObjectNode field(String id, boolean isTable, int rows) {
        boolean isStatus = random.nextInt(3) == 0;
        ObjectNode field = JSON.objectNode();
        field.put("type", isStatus ? "select" : oneOf("text", "textarea", "select"));
        field.put("name", id.replace('.', '-') + "-" + random.nextInt(4));
        field.put("label", oneOf(LABELS));
        ArrayNode options = field.putArray("options");
        for (String status : isStatus ? STATUSES : new String[0]) {
            options.addObject().put("label", status).put("value", status);
        }
        if (isTable && random.nextInt(8) > 0) {
            ArrayNode values = field.putArray("value");
            for (int row = 0; row < rows; row++) {
                values.add(value(isStatus));
            }
        } else {
            field.put("value", random.nextInt(4) == 0 ? null : value(isStatus));
        }
        return field;
    }

    private String value(boolean isStatus) {
        return isStatus && random.nextInt(8) > 0
                ? oneOf(STATUSES)
                : random.nextInt(3) == 0 ? oneOf(DATES) : oneOf(TEXTS);
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
