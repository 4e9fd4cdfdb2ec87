# Tarefas longas: importações, anulações, construção do índice. Na linha de comandos e nas páginas.

job-state-waiting = em espera
job-state-running = em curso
job-state-done = concluída
job-state-failed = falhada
job-state-cancelled = interrompida

job-kind-import = Importação
job-kind-undo = Anulação de uma importação
job-kind-reindex = Construção do índice de pesquisa
job-kind-housekeeping = Manutenção

# $id: number of a job
job-cancelled = A tarefa { $id } foi interrompida e o que tinha preparado foi retirado.
job-cancel-asked = A tarefa { $id } está a ser interrompida e o que preparou está a ser retirado.
job-done = A tarefa { $id } está concluída.
job-too-late = A tarefa { $id } terminou antes de poder ser interrompida; `mithaq jobs` indica como.
