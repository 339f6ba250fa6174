/**
 * Strategy documents as JSON: read with every problem in its place, written without loss, described by a JSON Schema.
 *
 * <p>Start with {@link io.github.strategydocs.json.StrategyJson}. What changed between two versions is written as
 * {@link io.github.strategydocs.json.ChangeJson} or as a {@link io.github.strategydocs.json.JsonPatch}; both are read
 * again and applied. Other types that the metamodel describes, such as profiles, go by
 * {@link io.github.strategydocs.json.DescribedJson}. No parameter and no result is ever null. All types
 * are immutable and safe to share between threads unless they say otherwise.
 */
@ParametersAreNonnullByDefault
package io.github.strategydocs.json;

import javax.annotation.ParametersAreNonnullByDefault;
