; LLVM 22.1.0, sources e442beb69c301d7e9651c2f5b1757cc9d5ff5d7e9a07290938d47bb190386f2d
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nounwind
define void @f32_softmax_rows(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.22.i = getelementptr i8, ptr %.1, i64 32
  %.23.i = load i64, ptr %.22.i, align 8, !noalias !0
  %.28.i = getelementptr i8, ptr %.2, i64 16
  %.29.i = load ptr, ptr %.28.i, align 8, !noalias !0
  %.71.i = sub i64 %.4, %.3
  %.117.i10.not = icmp slt i64 %.71.i, 1
  br i1 %.117.i10.not, label %f32_softmax_rows.body.exit, label %B120.if.i.lr.ph

B120.if.i.lr.ph:                                  ; preds = %.6
  %0 = shl i64 %.23.i, 2
  %.167.i = load i64, ptr %.1, align 8, !noalias !0
  %.168.i = lshr i64 %.167.i, 48
  %.170.i = load ptr, ptr %.2, align 8, !noalias !0
  %.171.i = and i64 %.167.i, 281474976710655
  %.172.i = getelementptr i64, ptr %.170.i, i64 %.168.i
  %.196.i = getelementptr i8, ptr %.1, i64 16
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !0
  %.198.i = lshr i64 %.197.i, 48
  %.201.i = and i64 %.197.i, 281474976710655
  %.202.i = getelementptr i64, ptr %.170.i, i64 %.198.i
  %.300.i1.not = icmp slt i64 %.23.i, 1
  %.372.i = getelementptr i8, ptr %.1, i64 56
  %.373.i = load i64, ptr %.372.i, align 8, !noalias !0
  %.374.i = icmp slt i64 %.373.i, 0
  %.375.i = getelementptr i8, ptr %.2, i64 8
  %.376.i = load ptr, ptr %.375.i, align 8, !noalias !0
  %.377.i = tail call i64 @llvm.smax.i64(i64 %.373.i, i64 0)
  %.378.i = getelementptr i64, ptr %.376.i, i64 %.377.i
  %.546.i = getelementptr i8, ptr %.1, i64 72
  br label %B120.if.i

B502.i:                                           ; preds = %B420.if.i
  store float %.346.i, ptr %.29.i, align 4, !noalias !0
  %.379.i = load i64, ptr %.378.i, align 8, !noalias !0
  %.380.i = select i1 %.374.i, i64 0, i64 %.379.i
  %.389.i = inttoptr i64 %.380.i to ptr
  tail call void %.389.i(ptr %.211.i, ptr %.181.i, ptr nonnull %.29.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, i64 %.23.i) #0, !noalias !0
  br label %B692.if.i

B752.i.critedge:                                  ; preds = %B120.if.i
  store float 0xFFF0000000000000, ptr %.29.i, align 4, !noalias !0
  %.379.i.c = load i64, ptr %.378.i, align 8, !noalias !0
  %.380.i.c = select i1 %.374.i, i64 0, i64 %.379.i.c
  %.389.i.c = inttoptr i64 %.380.i.c to ptr
  tail call void %.389.i.c(ptr %.211.i, ptr %.181.i, ptr nonnull %.29.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, i64 %.23.i) #0, !noalias !0
  br label %B752.i

B752.i:                                           ; preds = %B692.if.i, %B752.i.critedge
  %total.2.1.i.lcssa = phi float [ 0.000000e+00, %B752.i.critedge ], [ %.520.i, %B692.if.i ]
  store float %total.2.1.i.lcssa, ptr %.29.i, align 4, !noalias !0
  %.547.i = load i64, ptr %.546.i, align 8, !noalias !0
  %.548.i = icmp slt i64 %.547.i, 0
  %.551.i = tail call i64 @llvm.smax.i64(i64 %.547.i, i64 0)
  %.552.i = getelementptr i64, ptr %.376.i, i64 %.551.i
  %.553.i = load i64, ptr %.552.i, align 8, !noalias !0
  %.554.i = select i1 %.548.i, i64 0, i64 %.553.i
  %.563.i = inttoptr i64 %.554.i to ptr
  tail call void %.563.i(ptr %.211.i, ptr %.211.i, ptr nonnull %.29.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, ptr %.211.i, i64 %.23.i) #0, !noalias !0
  %.117.i = icmp samesign ugt i64 %.61.i.011, 1
  br i1 %.117.i, label %B120.if.i, label %f32_softmax_rows.body.exit

B120.if.i:                                        ; preds = %B120.if.i.lr.ph, %B752.i
  %.58.i.012 = phi i64 [ %.3, %B120.if.i.lr.ph ], [ %.130.i, %B752.i ]
  %.61.i.011 = phi i64 [ %.71.i, %B120.if.i.lr.ph ], [ %.126.i, %B752.i ]
  %.126.i = add nsw i64 %.61.i.011, -1
  %.130.i = add i64 %.58.i.012, 1
  %1 = mul i64 %0, %.58.i.012
  %.173.i = load ptr, ptr %.172.i, align 8, !noalias !0
  %.174.i = getelementptr i8, ptr %.173.i, i64 %.171.i
  %.181.i = getelementptr i8, ptr %.174.i, i64 %1
  %.203.i = load ptr, ptr %.202.i, align 8, !noalias !0
  %.204.i = getelementptr i8, ptr %.203.i, i64 %.201.i
  %.211.i = getelementptr i8, ptr %.204.i, i64 %1
  br i1 %.300.i1.not, label %B752.i.critedge, label %B420.if.i

B420.if.i:                                        ; preds = %B120.if.i, %B420.if.i
  %largest.2.1.i4 = phi float [ %.346.i, %B420.if.i ], [ 0xFFF0000000000000, %B120.if.i ]
  %.244.i.02 = phi i64 [ %.313.i, %B420.if.i ], [ 0, %B120.if.i ]
  %.313.i = add nuw nsw i64 %.244.i.02, 1
  %2 = shl nsw i64 %.244.i.02, 2
  %.340.i = getelementptr i8, ptr %.181.i, i64 %2
  %.341.i = load float, ptr %.340.i, align 4, !noalias !0
  %.343.i = fcmp ogt float %largest.2.1.i4, %.341.i
  %.345.i = fcmp uno float %largest.2.1.i4, 0.000000e+00
  %3 = select i1 %.345.i, i1 true, i1 %.343.i
  %.346.i = select i1 %3, float %largest.2.1.i4, float %.341.i
  %exitcond.not = icmp eq i64 %.23.i, %.313.i
  br i1 %exitcond.not, label %B502.i, label %B420.if.i

B692.if.i:                                        ; preds = %B502.i, %B692.if.i
  %total.2.1.i8 = phi float [ %.520.i, %B692.if.i ], [ 0.000000e+00, %B502.i ]
  %.421.i.06 = phi i64 [ %.490.i, %B692.if.i ], [ 0, %B502.i ]
  %.490.i = add nuw nsw i64 %.421.i.06, 1
  %4 = shl nsw i64 %.421.i.06, 2
  %.517.i = getelementptr i8, ptr %.211.i, i64 %4
  %.518.i = load float, ptr %.517.i, align 4, !noalias !0
  %.520.i = fadd float %total.2.1.i8, %.518.i
  %exitcond13.not = icmp eq i64 %.23.i, %.490.i
  br i1 %exitcond13.not, label %B752.i, label %B692.if.i

f32_softmax_rows.body.exit:                       ; preds = %B752.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nounwind }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_softmax_rows.body: %retptr"}
!2 = distinct !{!2, !"f32_softmax_rows.body"}
