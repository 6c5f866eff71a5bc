/**
 * The real house that tests run in. {@link org.hedui.house.TestDatabase} is one PostgreSQL for the whole JVM, with
 * passwords demanded, provisioned as production is; it hands out units of work, and a superuser's connection for
 * looking behind the wall. {@link org.hedui.house.TestHouse} is the whole house with Keycloak, every tenant and the
 * demonstration's people, for tests of identity and of the pages.
 */
@NullMarked
package org.hedui.house;

import org.jspecify.annotations.NullMarked;
