package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.Export;
import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.ImportResult;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.ImportStop;
import io.github.strategydocs.interop.internal.LossFinder;
import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Strategy;
import java.util.Optional;

/** Reads and writes documents of StratML, step by step. */
public final class StratMlText {

    private StratMlText() {}

    /** Reads a document. */
    public static ImportResult parse(byte[] xml, ReadOptions options) {
        ImportLog log = new ImportLog(options);
        try {
            Strategy strategy = read(xml, options, log);
            return new ImportResult(log.hasErrors() ? Optional.empty() : Optional.of(strategy), log.inOrder());
        } catch (ImportStop stop) {
            return new ImportResult(Optional.empty(), log.inOrder());
        }
    }

    private static Strategy read(byte[] xml, ReadOptions options, ImportLog log) {
        if (xml.length > options.limits().inputBytes()) {
            throw log.exceeded(
                    new At("", 0, 0),
                    "the input is longer than the limit inputBytes of "
                            + options.limits().inputBytes(),
                    "inputBytes");
        }
        Node root = XmlReader.read(Source.decode(xml, log), options.limits(), log, StratMlText::isLeaf);
        Grammar grammar = Grammar.of(partOf(root, log));
        new Cleaner(grammar, log).clean(root);
        return new PlanReader(root, grammar, log).read();
    }

    private static boolean isLeaf(String element) {
        return Grammar.of(StratMlPart.PART_1).isLeaf(element)
                || Grammar.of(StratMlPart.PART_2).isLeaf(element);
    }

    private static StratMlPart partOf(Node root, ImportLog log) {
        for (StratMlPart part : StratMlPart.values()) {
            if (root.name().equals(part.rootElement())) {
                String namespace = root.attribute(Namespaces.ATTRIBUTE).orElse("");
                if (!Namespaces.isOf(part, namespace)) {
                    log.warn(
                            ImportProblemCode.OTHER_NAMESPACE,
                            root,
                            namespace.isEmpty()
                                    ? "the document has no namespace"
                                    : "the namespace is \"" + namespace + "\", not that of the standard",
                            Optional.of("the namespace of the standard is " + part.namespace()));
                }
                return part;
            }
        }
        throw log.error(
                ImportProblemCode.OTHER_FORMAT,
                root,
                "this is no StratML: its root is <" + LeafCleaner.shorten(root.name()) + ">",
                Optional.of("a document of StratML begins with <StrategicPlan> or <PerformancePlanOrReport>"));
    }

    /** Writes a document, and tells what it does not say. */
    public static Export write(Strategy strategy, StratMlPart part) {
        Node root = PlanWriter.write(strategy, part);
        PlanReader reader = new PlanReader(root, Grammar.of(part), new ImportLog(ReadOptions.lenient()));
        Strategy readAgain = reader.read();
        return new Export(
                XmlText.of(root),
                LossFinder.find(strategy, readAgain, reader.ids().otherIds(), Losses.NOTE, new Losses(part)));
    }
}
