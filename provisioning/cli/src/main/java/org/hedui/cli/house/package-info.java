/**
 * The house: real servers as child processes of the command line: PostgreSQL, Keycloak and Payara Micro, each on
 * 127.0.0.1, with their data, logs and secrets below one {@link org.hedui.cli.house.DataFolder}.
 *
 * <p>The demonstration, {@code hedui serve} and the integration tests start the same {@link org.hedui.cli.house.House};
 * each server also starts alone. Whatever stands in the way is a {@link org.hedui.cli.house.HouseFailure} with one
 * sentence and an exit code.
 */
@NullMarked
package org.hedui.cli.house;

import org.jspecify.annotations.NullMarked;
