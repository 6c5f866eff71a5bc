/**
 * Who may do what. (The word "authorization" belongs to the household's consent; this package never uses it.)
 *
 * <p>A use case is a class annotated {@link org.hedui.access.UseCase}, made by constructor injection; each public
 * method bears {@link org.hedui.access.Requires}. A method without it is <em>denied</em>. Around each call, in this
 * order and by one interceptor: the permission is checked, a unit of work of the actor's tenant begins, the method
 * runs and must append to the audit trail. Refusals are recorded in a transaction of their own.
 *
 * <pre>{@code
 * @UseCase
 * public class AcceptCase {
 *     private final AuditTrail audit;
 *     @Inject public AcceptCase(AuditTrail audit) { this.audit = audit; }
 *
 *     @Requires(Permission.ACCEPT_CASE)
 *     public void accept(CaseNumber number) {
 *         ...
 *         audit.append(AuditFact.of(Deed.of(AcceptCase.class), number, "case", "dibao, authorization 2204..."));
 *     }
 * }
 * }</pre>
 *
 * <p>The edge enters by {@link org.hedui.access.ActorScope#as}. Without a container, {@code new Guard(...)} and
 * {@link org.hedui.access.Guard#call} do what the interceptor does.
 */
@NullMarked
package org.hedui.access;

import org.jspecify.annotations.NullMarked;
