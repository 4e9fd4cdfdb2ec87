# Plans, programmes and pledges, with their objectives.

frameworks-heading = Plans and commitments
frameworks-what = The development plan, the UN cooperation framework, pledges: lists of objectives that clusters and measures serve.
frameworks-lead = How the follow-up to human rights recommendations serves what the State has planned and promised, and which objectives nothing serves yet.
frameworks-keep = An objective is never deleted, since clusters and measures may serve it: it is retired.
frameworks-to-keep = Keep these lists
frameworks-objectives = Objectives of plans
facet-without-objective = Without an objective of a plan
framework-new = Add a plan or a commitment
framework-new-what = First say what it is; then take its objectives from a file or add them one by one.
framework-kind = Kind
framework-name = Name
framework-publisher = Who adopted it
framework-source = Document that it is taken from
framework-source-hint = Such as a law, a decree, or the symbol of a UN document.
framework-starts = First day
framework-ends = Last day
framework-ends-hint = After it, the objectives are offered no more; what serves them stays.
framework-period = From and to
framework-objectives = Objectives
framework-objectives-served = Served
framework-ended = ended
framework-served = What serves it
framework-served-of = { $count ->
    [one] Something serves { $served } of { $number } objective
   *[other] Something serves { $served } of { $number } objectives
}
framework-served-what = Whatever serves an objective counts for those above it too. Each number leads to its list; what readers may not see is not counted.
framework-empty = It has no objectives yet.
framework-about = About the plan
framework-edit = Change the plan
framework-sheet-what = A file with a row for each objective: “code”, “parent” (the code of the one that it is under) and a column for each language. Send it back, or send your own: you will see what it changes before anything is done. Objectives that are not in the file are retired.
framework-sheet-take = Take the file (CSV)
framework-sheet-heading = What the file changes
framework-sheet-differs = The plan was changed while you were looking. This is what the file does now.
framework-sheet-order = The objectives will stand in another order.
framework-sheet-apply = Make these changes
framework-sheet-columns = The first line must name the columns: “code”, “parent”, and the codes of languages; each further line is an objective. Take the file anew and change that one.
framework-sheet-added = { $count ->
    [one] { $number } new objective
   *[other] { $number } new objectives
}
framework-sheet-changed = { $count ->
    [one] { $number } objective changes
   *[other] { $number } objectives change
}
framework-sheet-retired = { $count ->
    [one] { $number } objective is not in the file and is retired
   *[other] { $number } objectives are not in the file and are retired
}
framework-undo = Undo the last change of the objectives
framework-undo-made = Last change
framework-undo-lead = The whole change is taken back as one act, which can be undone in its turn. Objectives that it added are retired and not deleted, since clusters and measures may serve them.
framework-undo-button = Undo the change
framework-undo-nothing = No change of its objectives can be taken back.
framework-wrong-kind = Choose the kind of plan.
framework-wrong-name = Give it a name in at least one language.
framework-wrong-taken = Somebody else has just added a plan of this name. Look for it in the list; if yours is another one, save again.
framework-wrong-outdated = Somebody else has changed the plan meanwhile. Look at how it stands now, then save again.
framework-wrong-many = A plan has at most { $number } objectives.
objective-new = Add an objective
objective-name = Objective
objective-code = Code
objective-code-hint = As the plan numbers it, such as 2.1. It never changes.
objective-parent = Under
objective-at-top = None: it stands at the top
objective-retired = retired
objective-retire = Retire this objective
objective-retire-what = It is offered no more; clusters and measures that serve it keep it.
objective-unserved = nothing yet
# $code: what was typed
objective-wrong-code = “{ $code }” cannot be a code. Use letters, digits, full stops, hyphens or low lines, without spaces, 40 at most.
objective-wrong-twice = The code “{ $code }” is taken by another objective. Choose another code, or keep one of them.
objective-wrong-name = Give the objective a name in at least one language.
# $parent: the code that was typed
objective-wrong-parent = No objective of this plan has the code “{ $parent }”. Write the code of the one that it is under, or leave it empty.
objective-wrong-circle = It would be under itself by way of “{ $parent }”. Choose another one above it.
act-framework-added = Plan added
act-framework-changed = Plan described anew
act-objectives-set = Objectives changed
act-objectives-undone = Change of objectives undone
