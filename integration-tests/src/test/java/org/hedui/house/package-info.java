/**
 * The real house that tests run in. {@link org.hedui.house.TestDatabase} is one PostgreSQL for the whole JVM, with
 * passwords demanded, provisioned as production is; it hands out units of work, and a superuser's connection for
 * looking behind the wall.
 */
@NullMarked
package org.hedui.house;

import org.jspecify.annotations.NullMarked;
