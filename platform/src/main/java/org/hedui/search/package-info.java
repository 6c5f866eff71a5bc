/**
 * Find anything: one search over the cases, people and deliveries of the tenant, by number, masked identity number, name
 * or pinyin ({@link org.hedui.search.SearchKey} says what is recognised). Rows that departments delivered are not
 * searched; they are asked for with a household's consent only.
 *
 * <p>Who searches for a person says what for, each time; the trail keeps the purpose, the kind of key, how many were
 * found and which were shown, by internal id. What was typed is kept nowhere; of a complete identity number there is a
 * keyed digest, so that "who searched for this person" has an answer ({@link org.hedui.search.TraceSearches}).
 */
@NullMarked
package org.hedui.search;

import org.jspecify.annotations.NullMarked;
