package io.github.strategydocs.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.benchmarks.peer.pojo.Action;
import io.github.strategydocs.benchmarks.peer.pojo.ActionPlan;
import io.github.strategydocs.benchmarks.peer.pojo.Strategy;
import io.github.strategydocs.json.StrategySchema;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotEmptyDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Who checks documents. Reading them is never part of what is measured, and the work is not the same: JSON Schema sees to
 * the shape alone, Bean Validation to eight constraints for each action, and ours to every rule of the catalogue.
 */
final class Checkers {

    private Checkers() {}

    /** All who check; a scan of the document's bytes is the measure. */
    static List<Candidate> checking(Document document) throws Exception {
        return List.of(
                Candidates.scan(document.json()), beanValidation(document), jsonSchema(document), ours(document));
    }

    private static Candidate beanValidation(Document document) throws Exception {
        Object strategy = Peers.pojo().read(document.json());
        jakarta.validation.Validator validator = constraints().getValidator();
        return new Candidate("Bean Validation", () -> validator.validate(strategy));
    }

    /** Messages without an expression language: one less library, and less work. */
    private static jakarta.validation.ValidatorFactory constraints() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Strategy.class)
                .getter("actionPlan")
                .constraint(new NotNullDef())
                .valid();
        mapping.type(ActionPlan.class)
                .getter("actions")
                .constraint(new NotEmptyDef())
                .containerElementType()
                .valid();
        mapping.type(Action.class)
                .getter("id")
                .constraint(new PatternDef().regexp("[^#\\s]+"))
                .getter("title")
                .constraint(new NotBlankDef())
                .constraint(new SizeDef().max(200))
                .getter("description")
                .constraint(new SizeDef().max(10_000))
                .getter("deadline")
                .constraint(new NotNullDef())
                .getter("assignments")
                .constraint(new NotEmptyDef())
                .getter("measures")
                .constraint(new SizeDef().max(100))
                .getter("deliverables")
                .constraint(new SizeDef().max(100));
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    private static Candidate jsonSchema(Document document) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
        JsonNode tree = (JsonNode) Peers.tree().read(document.json());
        return new Candidate("JSON Schema (networknt)", () -> schema.validate(tree));
    }

    private static String schemaText() {
        try (InputStream stream = StrategySchema.class.getResourceAsStream(StrategySchema.RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate ours(Document document) {
        Validator validator = Validator.of(Profile.publication());
        ValidationRequest request = ValidationRequest.of(document.reread().strategy());
        return new Candidate(Candidate.OURS, () -> validator.validate(request));
    }
}
