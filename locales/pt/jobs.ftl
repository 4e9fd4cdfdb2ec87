# Tarefas longas: importações, anulações, construção do índice. Na linha de comandos e nas páginas.

job-state-waiting = em espera
job-state-running = em curso
job-state-done = concluída
job-state-failed = falhada
job-state-cancelled = interrompida

job-kind-import = Importação
job-kind-preview = Pré-visualização
job-kind-undo = Anulação de uma importação
job-kind-evidence-examination = Exame de um elemento de prova
job-kind-likeness = Comparação dos textos do registo
job-kind-reindex = Construção do índice de pesquisa
job-kind-housekeeping = Manutenção

# $id: number of a job
job-cancelled = A tarefa { $id } foi interrompida e o que tinha preparado foi retirado.
job-cancel-asked = A tarefa { $id } está a ser interrompida e o que preparou está a ser retirado.
job-done = A tarefa { $id } está concluída.
job-too-late = A tarefa { $id } terminou antes de poder ser interrompida; `mithaq jobs` indica como.

job-denied-ended = A conta de quem o pediu foi encerrada, pelo que não foi feito. Alguém com conta deve pedi-lo de novo.
job-denied-role = Quem o pediu já não tem a função necessária, pelo que não foi feito. Um membro do secretariado deve pedi-lo de novo.
